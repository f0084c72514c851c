import type { WallTime } from '../../shared/evening/wall-time'
import { parseZone } from '../../shared/evening/zone'
import { clockFace } from '../../shared/languages/clock-face'
import type { Words } from '../words'

const UTC = parseZone('UTC')

/** A time of day on the user's clock, such as `22:30` or `10:30 PM`. */
export const wallTimeText = (
  { language, clock }: Pick<Words, 'language' | 'clock'>,
  time: WallTime,
): string =>
  UTC ? clockFace(language, clock)(Date.parse(`1970-01-01T${time}Z`), UTC).replaceAll(' ', '\u00a0') : time
