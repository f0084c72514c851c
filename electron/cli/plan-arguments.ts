import * as z from 'zod'
import { expected, misfitOf, parsed } from '../../shared/document/fitting'
import type { Fitted } from '../../shared/document/misfit'
import { fit, refuse } from '../../shared/document/misfit'
import { parseEveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { minutesAfter } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { parseWallTime, resolveInEvening, wallClockAt } from '../../shared/evening/wall-time'
import { parseZone } from '../../shared/evening/zone'
import { parseLanguage } from '../../shared/languages/language'
import type { EveningWish, MedicineTimes } from '../../shared/planner/evening-wish'
import { eveningWishOf } from '../../shared/planner/evening-wish-of'
import { parseMedicineId } from '../../shared/planner/medicine-spacing'
import { busyTime } from '../../shared/records'
import { SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import type { Computer } from './computer'

const EIGHT_HOURS = 480

const timesOf = (text: string): readonly WallTime[] | undefined => {
  const times = text.split(',').map(parseWallTime)
  return times.every((time) => time !== undefined) ? [...new Set(times)] : undefined
}

const parseMedicine = (text: string): MedicineTimes | undefined => {
  const [name = '', times = '', ...rest] = text.split('@')
  const medicine = parseMedicineId(name)
  const read = timesOf(times)
  return medicine && read && rest.length === 0 ? { medicine, times: read } : undefined
}

const parseCommitment = (text: string): { start: WallTime; end: WallTime } | undefined => {
  const [start, end, ...rest] = text.split('-').map(parseWallTime)
  return start && end && start !== end && rest.length === 0 ? { start, end } : undefined
}

const parseMoment = (text: string): Instant | undefined => {
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text)
  const instant = Date.parse(text)
  return isWhole && parseEveningDate(text.slice(0, 10)) && !Number.isNaN(instant) ? instant : undefined
}

const parseMilligrams = (text: string): number | undefined =>
  /^\d{1,4}(\.\d{1,3})?$/.test(text) && Number(text) <= 1000 ? Number(text) : undefined

const parseStep = (text: string) => SWITCHABLE_STEPS.find(({ id }) => id === text)?.id

const time = parsed(parseWallTime, 'time')
const step = parsed(parseStep, 'switchable_step')

const schema = z
  .strictObject({
    bedtime: time,
    wake: time.exactOptional(),
    evening: parsed(parseEveningDate, 'date').exactOptional(),
    zone: parsed(parseZone, 'zone').exactOptional(),
    commitment: z.array(parsed(parseCommitment, 'commitment')).default([]),
    medicine: z.array(parsed(parseMedicine, 'medicine')).default([]),
    caffeine: parsed(parseMilligrams, 'milligrams').default(107),
    'caffeine-mode': z
      .enum(['standard', 'lenient', 'cautious'], expected('caffeine_mode'))
      .default('standard'),
    'no-14-rule': z.literal(true).exactOptional(),
    without: z.array(step).default([]),
    with: z.array(step).default([]),
    now: parsed(parseMoment, 'moment').exactOptional(),
    lang: parsed(parseLanguage, 'language').exactOptional(),
    json: z.literal(true).exactOptional(),
  })
  .superRefine((given, context) => {
    if (given.wake === given.bedtime) {
      context.addIssue({ code: 'custom', message: expected('not_bedtime'), path: ['wake'] })
    }
    const both = given.without.findIndex((one) => given.with.includes(one))
    if (both >= 0) {
      context.addIssue({ code: 'custom', message: expected('one_way'), path: ['without', both] })
    }
  })

/** What `plan` was asked: an evening's wish, and whether the answer is for a program. */
export interface PlanRequest {
  readonly wish: EveningWish
  readonly json: boolean
}

/** Reads the flags of `plan`. */
export const readPlanArguments = (given: unknown, computer: Computer): Fitted<PlanRequest> => {
  const read = schema.safeParse(given)
  if (!read.success) {
    return refuse(
      misfitOf(read.error, given, { nameOf: ([flag]) => `--${String(flag)}`, allowedAt: () => [] }),
    )
  }
  const { bedtime, now, ...flags } = read.data
  const zone = flags.zone ?? computer.zone()
  const evening = flags.evening ?? wallClockAt(now ?? computer.now(), zone).date
  const wake =
    flags.wake ??
    wallClockAt(minutesAfter(resolveInEvening(evening, bedtime, zone).instant, EIGHT_HOURS), zone).time
  const steps = Object.fromEntries([
    ...flags.with.map((id) => [id, true]),
    ...flags.without.map((id) => [id, false]),
  ])
  const wish = eveningWishOf({
    routine: { steps },
    night: { bed: bedtime, wake },
    evening,
    zone,
    caffeine: {
      milligrams: flags.caffeine,
      mode: flags['caffeine-mode'],
      twoOClockRule: !flags['no-14-rule'],
    },
    commitments: flags.commitment.map((commitment) => busyTime({ evening, ...commitment }, zone)),
    medicines: flags.medicine,
    magnesium: true,
    ...(now === undefined ? {} : { now }),
  })
  return fit({ wish, json: flags.json === true })
}
