import { isAfterBedtime, withUse } from '../shared/appearance/own-use'
import type { Clock } from '../shared/ports'
import type { EveningService } from './evening-service'
import type { RecordsKeeper } from './records-keeper'
import type { EveningWindow } from './window'

/** Seconds between two looks. A sleeping computer looks at nothing, so an open lid is all that counts. */
const EVERY = 60

/** Counts how long the window is in front of somebody after bedtime. What it counts stays on this computer. */
export const measureOwnUse = (
  clock: Clock,
  service: Pick<EveningService, 'live'>,
  keeper: Pick<RecordsKeeper, 'records' | 'keep'>,
  window: Pick<EveningWindow, 'onMade'>,
): void =>
  window.onMade((made) => {
    const look = (): void => {
      const now = clock.now()
      const plan = service.live(now).plans.find((one) => isAfterBedtime(one, now))
      if (plan && made.isFocused()) {
        const { settings } = keeper.records()
        const ownUse = [...withUse(settings.ownUse, plan.evening, EVERY)]
        keeper.keep('settings', { ...settings, ownUse })
      }
      stop = clock.after(EVERY * 1000, look)
    }
    let stop = clock.after(EVERY * 1000, look)
    made.once('closed', () => stop())
  })
