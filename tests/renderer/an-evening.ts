import { minutesAfter } from '../../shared/evening/instant'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { Answer, LogEvent } from '../../shared/log/log-event'
import { planOf } from '../../shared/records'
import { EMPTY_LEDGER } from '../../shared/reminders/ledger'
import type { BuiltInStepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { viewOf } from '../../shared/view-of'
import { recordsWith } from '../support/evening-of-plan'
import { evening, wall, zone } from '../support/simulated-evening'

const PLACE = zone('Europe/Amsterdam')
const TONIGHT = evening('2026-11-22')

/** A moment of the test evening; before noon it is the next morning. */
export const at = (time: string, seconds = 0): number =>
  minutesAfter(resolveInEvening(TONIGHT, wall(time), PLACE).instant, seconds / 60)

interface EveningInWords {
  readonly now: string
  readonly seconds?: number
  readonly bed?: string
  /** Answers in the order they were given, a minute apart, the last one at `now`. */
  readonly answered?: Partial<Record<BuiltInStepId, Answer>>
  readonly resting?: boolean
}

/** What the window is shown: bed 22:30 and up at 06:45 in Amsterdam, "none of these" answered, unless said otherwise. */
export const anEvening = ({
  now: shown,
  seconds = 0,
  bed = '22:30',
  answered = {},
  resting = false,
}: EveningInWords): EveningView => {
  const now = at(shown, seconds)
  const usual = recordsWith(bed)
  const records = resting ? { ...usual, routine: { ...usual.routine, week: {} } } : usual
  const answers = Object.entries(answered) as [BuiltInStepId, Answer][]
  const log = answers.map(([step, answer], index): LogEvent => {
    const happenedAt = minutesAfter(now, index + 1 - answers.length)
    return {
      event: 'recorded',
      id: `${step}-${answer}`,
      evening: TONIGHT,
      writtenAt: happenedAt,
      zone: PLACE,
      entry: { step, answer, happenedAt },
    }
  })
  return viewOf({
    records,
    planOf: (one) => planOf(records, one, PLACE),
    log,
    pending: new Set(),
    doNotDisturb: 'unknown',
    ledger: EMPTY_LEDGER,
    troubles: [],
    busy: null,
    waitingDose: null,
    background: { system: 'linux', tray: false, asking: false, rehearsal: null },
    calendars: { kept: null, server: null },
    now,
    zone: PLACE,
    locales: ['en-GB'],
  })
}
