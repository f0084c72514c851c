import { closingOf, saysThatItStays } from '../shared/background/closing'
import type { Notifier } from '../shared/ports'
import type { TrayWords } from '../shared/tray/tray-content'
import type { EveningService } from './evening-service'
import type { EveningWindow } from './window'

/** What closing the window stands on. */
interface ClosingPorts {
  readonly service: EveningService
  readonly window: Pick<EveningWindow, 'onClosing'>
  readonly notifier: Pick<Notifier, 'show'>
  words(): TrayWords
  onProblem(problem: unknown): void
}

/** Decides what it means when the user closes the window, and says so where it would not be seen. */
export const decideClosing = ({ service, window, notifier, words, onProblem }: ClosingPorts): void => {
  const sayThatItStays = async (): Promise<void> => {
    const { sayTray } = words()
    const taking = await notifier.show({
      key: 'closed',
      title: sayTray(($) => $.closed.title),
      body: sayTray(($) => $.closed.body),
      actions: [],
      sound: 'none',
      urgency: 'normal',
    })
    // Who could not be told is told the next time.
    if (taking === 'taken') service.change('settings', (settings) => ({ ...settings, closing: 'told' }))
  }
  window.onClosing(() => {
    const { background, choices, welcomed } = service.view()
    const facts = { choice: choices.closing, canBeReached: background.tray, welcomed }
    const what = closingOf({ ...facts, asking: background.asking })
    service.setBackground({ asking: what === 'ask' })
    if (saysThatItStays(facts)) void sayThatItStays().catch(onProblem)
    return what
  })
}
