import type { EvenfallBridge } from '../../shared/ipc'
import type { StepId } from '../../shared/routine/step'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import type { RunningApp } from '../support/launch'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

test('killed after each answer Evenfall acknowledged, the evening is still there', async ({ desk }) => {
  const first = await desk.start()
  await expect(eveningWindow(first.window).start).toBeVisible()
  await first.kill()

  const second = await desk.start()
  await eveningWindow(second.window).welcome('2245')
  await expect(eveningWindow(second.window).tonight).toBeVisible()
  await second.kill()

  const third = await desk.start()
  const evening = eveningWindow(third.window)
  await expect(evening.tonight).toBeVisible()
  expect(await evening.planned('magnesium')).toBe('2026-11-22T22:00:00+01:00')
  await evening.done('caffeine_cutoff').click()
  await expect(evening.undo('caffeine_cutoff')).toBeVisible()
  await desk.sleepUntil(at('21:59:58'), third)
  const dose = await until(
    'the reminder of 22:00',
    () => desk.notifications.received.find(({ title }) => title === 'Magnesium'),
    30_000,
  )
  await third.kill()

  const fourth = await desk.start()
  const restarted = eveningWindow(fourth.window)
  await expect(restarted.undo('caffeine_cutoff')).toBeVisible()
  await expect(restarted.done('magnesium')).toBeVisible()
  await restarted.done('magnesium').click()
  await expect(restarted.undo('magnesium')).toBeVisible()
  await fourth.kill()

  const fifth = await desk.start()
  await expect(eveningWindow(fifth.window).undo('magnesium')).toBeVisible()
  await expect(eveningWindow(fifth.window).undo('caffeine_cutoff')).toBeVisible()
  expect(desk.notifications.received.filter(({ title }) => title === 'Magnesium')).toEqual([dose])
})

test('killed while it writes, it loses nothing it acknowledged and always opens', async ({ desk }) => {
  const first = await desk.start()
  await eveningWindow(first.window).welcome('2245')
  await expect(eveningWindow(first.window).tonight).toBeVisible()
  let running: RunningApp = first
  for (const milliseconds of [0, 3, 8, 15, 40]) {
    const expected = await answerUntilKilled(running, 'caffeine_cutoff', milliseconds)
    running = await desk.start()
    const evening = eveningWindow(running.window)
    await expect(evening.tonight).toBeVisible()
    const found = (await evening.undo('caffeine_cutoff').count()) === 1 ? 'answered' : 'open'
    expect(expected).toContain(found)
  }
})

test('killed while it starts, it opens the next time', async ({ desk }) => {
  const first = await desk.start()
  await eveningWindow(first.window).welcome('2245')
  await expect(eveningWindow(first.window).tonight).toBeVisible()
  await first.kill()
  for (const milliseconds of [50, 150, 300, 450, 700]) await desk.interruptStart(milliseconds)
  const last = await desk.start()
  await expect(eveningWindow(last.window).tonight).toBeVisible()
})

type State = 'answered' | 'open'

/**
 * Answers a step and takes the answer back, again and again, until SIGKILL comes that many milliseconds after the first
 * acknowledgement. What the disk may hold then: the last acknowledged state, or the one that was on its way.
 */
const answerUntilKilled = async (
  { window, kill }: RunningApp,
  step: StepId,
  milliseconds: number,
): Promise<readonly State[]> => {
  let killed: Promise<void> | undefined
  let state: State = (await eveningWindow(window).undo(step).count()) === 1 ? 'answered' : 'open'
  for (;;) {
    const next: State = state === 'open' ? 'answered' : 'open'
    try {
      await window.evaluate(turnAround, step)
    } catch (error) {
      if (!killed) throw error
      await killed
      return [state, next]
    }
    state = next
    killed ??= new Promise((resolve) => setTimeout(resolve, milliseconds)).then(kill)
  }
}

/** Runs in the window: answers the step if it is open, else takes its answer back. */
const turnAround = async (step: StepId): Promise<void> => {
  const evenfall = Reflect.get(window, 'evenfall') as EvenfallBridge
  const { tonight } = await evenfall.ask('view', undefined)
  const logged = tonight.steps.find(({ planned }) => planned.id === step)?.logged
  const reply = logged
    ? await evenfall.ask('undo', { evening: tonight.evening, id: logged.id })
    : await evenfall.ask('answer', { evening: tonight.evening, step, answer: 'done' })
  if ('refusal' in reply) throw new Error(reply.refusal)
}
