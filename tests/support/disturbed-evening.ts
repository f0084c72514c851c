import * as fc from 'fast-check'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { MINUTE } from '../../shared/evening/instant'
import { entriesOf } from '../../shared/log/entries-of'
import type { NotificationToShow } from '../../shared/ports'
import { actionableUntil } from '../../shared/reminders/actionable'
import { CATCH_UP_KEY } from '../../shared/reminders/catch-up-notice'
import { parseNoticeKey } from '../../shared/reminders/notice'
import type { StepId } from '../../shared/routine/step'
import { evening, simulatedEvenfall, zone } from './simulated-evening'

/** Something that happens to a computer in the evening; minutes unless it says otherwise. */
export type Disturbance =
  | { readonly happens: 'time_passes' | 'suspend' | 'off'; readonly minutes: number }
  | { readonly happens: 'killed' | 'restarted' }
  | { readonly happens: 'clock_set'; readonly minutes: number }
  | { readonly happens: 'zone_changes'; readonly zone: string }
  | { readonly happens: 'do_not_disturb'; readonly on: boolean }
  | { readonly happens: 'paused'; readonly until: 'one_hour' | 'tonight' | null }
  | { readonly happens: 'pressed'; readonly button: 'done' | 'skip' | 'snooze' | 'closed' }

const minutes = (max: number) => fc.integer({ min: 1, max })

const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  {
    weight: 6,
    arbitrary: minutes(40).map((count) => ({ happens: 'time_passes' as const, minutes: count })),
  },
  { weight: 3, arbitrary: minutes(90).map((count) => ({ happens: 'suspend' as const, minutes: count })) },
  { weight: 1, arbitrary: minutes(60).map((count) => ({ happens: 'off' as const, minutes: count })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ happens: 'killed' as const }, { happens: 'restarted' as const }),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -180, max: 180 })
      .map((count) => ({ happens: 'clock_set' as const, minutes: count })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Europe/London', 'Europe/Amsterdam', 'Europe/Helsinki')
      .map((place) => ({ happens: 'zone_changes' as const, zone: place })),
  },
  {
    weight: 2,
    arbitrary: fc.boolean().map((on) => ({ happens: 'do_not_disturb' as const, on })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('one_hour' as const, 'tonight' as const, null)
      .map((until) => ({ happens: 'paused' as const, until })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('done' as const, 'skip' as const, 'snooze' as const, 'closed' as const)
      .map((button) => ({ happens: 'pressed' as const, button })),
  },
)

/** What may happen to an evening, in order. */
export const disturbances = fc.array(disturbance, { minLength: 3, maxLength: 14 })

/** A notification as it came, with what was planned then. */
interface Ring {
  readonly at: Instant
  readonly key: string
  readonly evening: EveningDate
  readonly step: StepId
  readonly text: string
  readonly start: Instant
  readonly until: Instant
  readonly wasAnswered: boolean
}

/** What an evening came to. */
export interface DisturbedEvening {
  readonly rings: readonly Ring[]
  readonly catchUps: readonly NotificationToShow[]
  /** Steps whose moment came while Evenfall was awake and free to tell, but nothing rang. */
  readonly lost: readonly string[]
  /** How each step of the evening ended, and how a newly started Evenfall sees it. */
  readonly outcomes: readonly string[]
  readonly outcomesAfterRestart: readonly string[]
}

const NIGHT = evening('2026-11-22')

/** Lives through an evening with bed at 22:45 in Amsterdam, from 20:30 until the night, and looks at it in the morning. */
export const liveThrough = (happenings: readonly Disturbance[]): DisturbedEvening => {
  let evenfall = simulatedEvenfall({ at: '20:30' })
  const { clock, at } = evenfall
  const rings: Ring[] = []
  const catchUps: NotificationToShow[] = []
  const lost: string[] = []
  let read = 0
  let holds = false
  /** The wall up to which something may already have rung: a clock that is set back passes moments again. */
  let furthest = clock.now()

  const collect = (): void => {
    for (const { at: when, notification } of evenfall.notifier.shown.slice(read)) {
      const about = parseNoticeKey(notification.key)
      if (notification.key === CATCH_UP_KEY) catchUps.push(notification)
      const plan = about && evenfall.service.planFor(about.evening)
      const step = plan?.steps.find(({ id }) => id === about?.step)
      if (!about || !step || step.start === null) continue
      const lines = evenfall.service.logOf(about.evening).filter((line) => line.writtenAt < when)
      rings.push({
        at: when,
        key: notification.key,
        ...about,
        text: notification.body,
        start: step.start,
        until: actionableUntil(step) ?? 0,
        wasAnswered: entriesOf(lines, about.evening).has(about.step),
      })
    }
    read = evenfall.notifier.shown.length
  }

  const pass = (until: Instant): void => {
    const from = clock.now()
    const plan = evenfall.service.planFor(NIGHT)
    const answered = new Set(entriesOf(evenfall.service.logOf(NIGHT), NIGHT).keys())
    const snoozed = new Set(evenfall.service.ledger().snoozes.map(({ step }) => step))
    const isFree = !holds && evenfall.service.pausedUntil(from) === null
    clock.passUntil(until)
    collect()
    if (!plan || !isFree || from < furthest) return
    for (const { id, start, state } of plan.steps) {
      const isDue = start !== null && start > from && start <= until && state === 'planned'
      if (!isDue || answered.has(id) || snoozed.has(id)) continue
      if (!rings.some((ring) => ring.step === id && ring.at === start)) lost.push(id)
    }
  }

  const start = (next: () => typeof evenfall): void => {
    evenfall = next()
    evenfall.attend({ doNotDisturb: holds ? 'on' : 'off' })
    read = 0
  }

  const happen = (one: Disturbance): void => {
    switch (one.happens) {
      case 'time_passes':
        return pass(clock.now() + one.minutes * MINUTE)
      case 'suspend':
        clock.sleepUntil(clock.now() + one.minutes * MINUTE)
        evenfall.loop.bringForward()
        return evenfall.loop.bringForward()
      case 'off': {
        const next = evenfall.kill()
        clock.sleepUntil(clock.now() + one.minutes * MINUTE)
        return start(next)
      }
      case 'killed':
        return start(evenfall.kill())
      case 'restarted':
        return start(evenfall.restart)
      case 'clock_set':
        return clock.setWall(clock.now() + one.minutes * MINUTE)
      case 'zone_changes':
        clock.moveTo(zone(one.zone))
        return evenfall.loop.bringForward()
      case 'do_not_disturb':
        holds = one.on
        return evenfall.attend({ doNotDisturb: one.on ? 'on' : 'off' })
      case 'paused':
        return void evenfall.requests.pauseReminders({ until: one.until })
      case 'pressed': {
        const last = rings.at(-1)
        if (last) evenfall.notifier.press(last.key, one.button)
      }
    }
  }

  for (const one of happenings) {
    happen(one)
    collect()
    furthest = Math.max(furthest, clock.now())
  }
  if (clock.now() < at('23:20')) pass(at('23:20'))
  clock.sleepUntil(Math.max(clock.now(), at('08:00')))
  evenfall.loop.bringForward()
  collect()
  const outcomes = (): string[] => {
    const report = evenfall.requests.reminderReport({ evening: NIGHT })
    return report instanceof Promise ? [] : report.map(({ step, outcome }) => `${step} ${outcome}`)
  }
  const before = outcomes()
  start(evenfall.kill())
  return { rings, catchUps, lost, outcomes: before, outcomesAfterRestart: outcomes() }
}

/** What was promised and not kept, in words; empty for an evening as it should be. */
export const brokenPromises = ({
  rings,
  catchUps,
  lost,
  outcomes,
  outcomesAfterRestart,
}: DisturbedEvening): string[] => {
  const named = (ring: Ring): string => `${ring.key} at ${ring.start}: ${ring.text}`
  const twice = rings.filter((ring, index) => rings.findIndex((one) => named(one) === named(ring)) !== index)
  return [
    ...twice.map((ring) => `rang twice: ${named(ring)}`),
    ...rings.filter((ring) => ring.at > ring.until).map((ring) => `after its window: ${named(ring)}`),
    ...rings.filter((ring) => ring.wasAnswered).map((ring) => `after its answer: ${named(ring)}`),
    ...catchUps.filter(({ body }) => body === '').map(() => 'a catch-up about nothing'),
    ...lost.map((step) => `lost: ${step}`),
    ...outcomes
      .filter((line) => !/ (done|skipped|missed|not_recorded)$/.test(line))
      .map((line) => `no end: ${line}`),
    ...(outcomes.join() === outcomesAfterRestart.join() ? [] : ['a restart tells another story']),
  ]
}
