import type { ShowTime } from '../languages/clock-face'
import type { Say } from '../languages/language'
import type { NameStep } from '../languages/step-name'
import type { PlannedBath } from '../safety/bath'
import type { Portions } from '../safety/dose'
import type { ReminderSound } from './reminder-settings'

/** The words and the sound notices are made with. */
export interface Wording {
  readonly say: Say
  readonly name: NameStep
  readonly showTime: ShowTime
  readonly bath: PlannedBath
  /** The amounts of magnesium; null where none is planned or may be shown. */
  readonly portions: Portions | null
  /** Whether notices keep to themselves which step they are about. */
  readonly isPrivate: boolean
  readonly sound: ReminderSound
}
