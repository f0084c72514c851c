import { useEffect, useState } from 'react'
import { closingOf } from '../../shared/background/closing'
import type { AutostartState } from '../../shared/ports'
import type { EveningView } from '../../shared/view'
import { tellUndoable } from '../tell-undoable'
import { Choices } from '../ui/choices'
import { Toggle } from '../ui/toggle'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { useReminderWords } from './reminder-words'
import { Resettable } from './resettable'
import { Section } from './section'
import styles from './settings.module.css'

/** Starting at login, as the system really has it, and what closing the window means here. */
export const InTheBackground = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useReminderWords()
  const { background, choices } = view
  const [autostart, setAutostart] = useState<AutostartState | 'asking'>('asking')
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    ask('autostart', undefined).then(setAutostart, () => setAutostart('unavailable'))
  }, [])
  const start = async (on: boolean): Promise<void> => {
    try {
      const now = await ask('setAutostart', { on })
      setAutostart(now)
      const isDone = (now === 'on') === on
      setRefused(!isDone)
      if (isDone) {
        tellUndoable(
          words,
          words.t(($) => $.settings.saved),
          () => void start(!on),
        )
      }
    } catch {
      refused(words, 'unexpected')
    }
  }
  const setClosing = (wanted: typeof choices.closing): void =>
    void keepSetting(words, 'setClosing', { closing: wanted }, { closing: choices.closing })
  const closing = closingOf({
    choice: choices.closing,
    canBeReached: background.tray,
    welcomed: true,
    asking: false,
  })
  const told = {
    stay: background.tray ? say(($) => $.background.with_tray) : say(($) => $.background.without_tray),
    ask: say(($) => $.background.asks),
    quit: say(($) => $.background.quits),
  }[closing]
  return (
    <Section title={say(($) => $.background.title)}>
      <Toggle
        on={autostart === 'on'}
        isDisabled={autostart === 'asking' || autostart === 'unavailable'}
        onChange={(on) => void start(on)}
      >
        {say(($) => $.background.autostart)}
      </Toggle>
      {isRefused && (
        <p role="alert" className={styles.hint}>
          {say(($) => $.background.autostart_failed)}
        </p>
      )}
      <Resettable
        name={say(($) => $.background.closing)}
        value={choices.closing}
        usual="unasked"
        onReset={setClosing}
      >
        <Choices<'stay' | 'quit' | 'ask'>
          label={say(($) => $.background.closing)}
          value={closing}
          options={(['stay', 'quit'] as const).map((value) => ({
            value,
            label: say(($) => $.background[value]),
          }))}
          onChange={(value) => value !== 'ask' && setClosing(value)}
        />
      </Resettable>
      <p className={styles.hint}>{told}</p>
    </Section>
  )
}
