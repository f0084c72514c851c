import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { openDocument } from '../../shared/document/opened'
import { stateKind } from '../../shared/document/state-document'
import type { Instant } from '../../shared/evening/instant'
import { MINUTE } from '../../shared/evening/instant'
import type { EvenfallBridge } from '../../shared/ipc'
import { en } from '../../shared/languages/en'
import { actionableUntil } from '../../shared/reminders/actionable'
import { ladderOf } from '../../shared/reminders/ladder'
import type { ReminderLedger } from '../../shared/reminders/ledger'
import { EMPTY_LEDGER } from '../../shared/reminders/ledger'
import { USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import { isBuiltInStepId } from '../../shared/routine/step'
import type { Desk } from './evenfall-test'
import { ordinaryPlan } from './evening-of-plan'
import { eveningWindow } from './evening-window'
import type { RunningApp } from './launch'
import type { Received } from './notification-daemon'
import { until } from './until'

/** Something that happens to the computer the app runs on. */
export type Mishap =
  | { readonly happens: 'next_reminder' | 'kill' | 'restart' }
  | { readonly happens: 'suspend' | 'clock_set'; readonly minutes: number }
  | { readonly happens: 'travel'; readonly zone: string }
  | { readonly happens: 'do_not_disturb'; readonly on: boolean }
  | { readonly happens: 'press'; readonly button: 'done' | 'skip' | 'snooze' | 'dismiss' }

const simply = <Happens extends string>(happens: Happens) => fc.constant({ happens })

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 4, arbitrary: simply('next_reminder') },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 5, max: 70 }).map((minutes) => ({ happens: 'suspend' as const, minutes })),
  },
  { weight: 2, arbitrary: fc.constantFrom({ happens: 'kill' as const }, { happens: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -120, max: 60 })
      .map((minutes) => ({ happens: 'clock_set' as const, minutes })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Europe/London', 'Europe/Amsterdam')
      .map((zone) => ({ happens: 'travel' as const, zone })),
  },
  { weight: 2, arbitrary: fc.boolean().map((on) => ({ happens: 'do_not_disturb' as const, on })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('done' as const, 'skip' as const, 'snooze' as const, 'dismiss' as const)
      .map((button) => ({ happens: 'press' as const, button })),
  },
)

/** So many evenings full of mishaps, always the same ones for the same seed. */
export const mishaps = (seed: number, evenings: number): Mishap[][] =>
  fc.sample(fc.array(mishap, { minLength: 5, maxLength: 9 }), { seed, numRuns: evenings })

const NIGHT = '2026-11-22'

/** Lives through an evening with bed at 22:45 in the real app; says in words which promises were not kept. */
export const liveThroughInApp = async (desk: Desk, happenings: readonly Mishap[]): Promise<string[]> => {
  const broken: string[] = []
  const answered = new Map<string, number>()
  const rang = new Set<string>()
  const gone = new Set<Received>()
  let zone = 'Europe/Amsterdam'
  let read = 0
  let running: RunningApp = await desk.start()
  await eveningWindow(running.window).welcome('2245')
  await until('tonight', () => eveningWindow(running.window).tonight.isVisible(), 30_000)

  const plan = () => ordinaryPlan('22:45', NIGHT, zone)
  const collect = (): void => {
    for (const notification of desk.notifications.received.slice(read)) note(notification)
    read = desk.notifications.received.length
  }
  const note = ({ title, body, arrivedAt }: Received): void => {
    const step = plan().steps.find(({ id }) => isBuiltInStepId(id) && en.steps[id] === title)
    if (!step) return
    const name = `${zone} ${title}: ${body}`
    // Snoozes say the same each time.
    if (rang.has(name) && !body.startsWith('You asked')) broken.push(`rang twice: ${name}`)
    rang.add(name)
    const at = desk.time.at(arrivedAt)
    if (at > (actionableUntil(step) ?? 0) + 2000) broken.push(`after its window: ${name}`)
    if (arrivedAt > (answered.get(title) ?? Number.POSITIVE_INFINITY) + 500)
      broken.push(`after its answer: ${name}`)
  }
  const start = async (): Promise<void> => {
    running = await desk.start({ TZ: zone })
    await until('the window', () => eveningWindow(running.window).tonight.isVisible(), 30_000)
  }
  const suspendUntil = (instant: Instant): Promise<void> => desk.sleepUntil(instant, running)

  /** Lets the clock run up to the next moment anything is due, and waits until it was looked at. */
  const nextReminder = async (): Promise<void> => {
    const now = desk.time.now()
    const due = plan()
      .steps.flatMap((step) => ladderOf(plan(), step, EMPTY_LEDGER, USUAL_REMINDERS))
      .map(({ dueAt }) => dueAt)
      .filter((dueAt) => dueAt > now + 3000)
      .sort((one, other) => one - other)[0]
    if (due === undefined) return
    await suspendUntil(due - 1500)
    await until(
      'the moment to be over and looked at',
      () => desk.time.now() > due + 1500 && (ledgerOf(desk)?.lookedAt ?? 0) > now,
      30_000,
    )
  }

  const happen = async (one: Mishap): Promise<void> => {
    switch (one.happens) {
      case 'next_reminder':
        return nextReminder()
      case 'kill':
        await running.kill()
        return start()
      case 'restart':
        await running.quit()
        return start()
      case 'suspend':
        return suspendUntil(desk.time.now() + one.minutes * MINUTE)
      case 'clock_set':
        return desk.time.jumpTo(desk.time.now() + one.minutes * MINUTE)
      case 'travel':
        await running.quit()
        collect()
        zone = one.zone
        return start()
      case 'do_not_disturb':
        return desk.notifications.inhibit(one.on)
      case 'press': {
        const last = desk.notifications.received.at(-1)
        // What was pressed, closed or taken away is no longer there to be pressed.
        if (!last || gone.has(last) || desk.notifications.closed.includes(last.id)) return
        gone.add(last)
        if (one.button === 'dismiss') return desk.notifications.dismiss(last.id)
        if (!last.actions.some(([action]) => action === one.button)) return
        const before = await outcomes(running)
        desk.notifications.press(last.id, one.button)
        if (one.button === 'snooze') return
        await until('the answer', async () => (await outcomes(running)).join() !== before.join())
        answered.set(last.title, Date.now())
      }
    }
  }

  for (const one of happenings) {
    await happen(one)
    collect()
  }
  const morning = Date.parse(`2026-11-23T08:00:00${zone === 'Europe/London' ? 'Z' : '+01:00'}`)
  const end = Math.max(morning, desk.time.now())
  await suspendUntil(end)
  // One killed before it looked knows no more of the night than one that was off.
  await until('the night to be looked at', () => (ledgerOf(desk)?.lookedAt ?? 0) >= end, 30_000)
  const ended = await until('the evening to be over', async () => {
    const seen = await outcomes(running)
    return seen.every((line) => / (done|skipped|missed|not_recorded|left_out)$/.test(line)) ? seen : undefined
  })
  await running.kill()
  await start()
  const again = await outcomes(running)
  if (again.join() !== ended.join())
    broken.push(`a restart tells another story: ${ended.join()} and ${again.join()}`)
  collect()
  await running.kill()
  return broken
}

const ledgerOf = (desk: Desk): ReminderLedger | undefined => {
  const path = join(desk.dataFolder, 'state.json')
  const opened = existsSync(path)
    ? openDocument(stateKind, JSON.parse(readFileSync(path, 'utf8')))
    : undefined
  return opened?.opened === 'ok' ? opened.document.reminders : undefined
}

/** How each step of the evening stands, as the app itself says. */
const outcomes = ({ window }: RunningApp): Promise<string[]> =>
  window.evaluate(async (evening) => {
    const evenfall = Reflect.get(globalThis, 'evenfall') as EvenfallBridge
    const report = await evenfall.ask('reminderReport', { evening: evening as never })
    return report.map(({ step, outcome }) => `${step} ${outcome}`)
  }, NIGHT)
