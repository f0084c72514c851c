import { describe, expect, it } from 'vitest'
import { backgroundWords } from '../../electron/background-words'
import type { Command } from '../../electron/command'
import { parseErrand, runningCommands } from '../../electron/running-commands'
import { type SimulatedEvenfall, simulatedEvenfall } from '../support/simulated-evening'

const commandsOf = ({ requests, service }: SimulatedEvenfall) => {
  const words = backgroundWords()
  const happened: string[] = []
  const run = runningCommands({
    requests,
    words: () => words(service.view()),
    showWindow: () => happened.push('window'),
    quit: () => happened.push('quit'),
  })
  return { run, happened }
}

describe('a switch given to the Evenfall that runs', () => {
  it('tells the next step, logs it, and goes on to the one after', async () => {
    const evenfall = simulatedEvenfall({ at: '22:05' })
    const { run } = commandsOf(evenfall)
    expect(await run({ command: 'next' })).toEqual({ text: 'Magnesium, now (22:00)', exitCode: 0 })
    expect(await run({ command: 'done' })).toEqual({ text: 'Logged as done: Magnesium', exitCode: 0 })
    expect(await run({ command: 'next' })).toEqual({ text: 'Screens off, now (21:45)', exitCode: 0 })
    expect(await run({ command: 'skip' })).toEqual({ text: 'Skipped tonight: Screens off', exitCode: 0 })
    expect(await run({ command: 'next' })).toEqual({ text: 'Wind down in 10 min (22:15)', exitCode: 0 })
    const { steps } = evenfall.service.view().tonight
    expect(
      steps.flatMap(({ planned, logged }) => (logged ? [`${planned.id} ${logged.entry.answer}`] : [])),
    ).toEqual(['screens_off skipped', 'magnesium done'])
  })

  it('keeps a dose too close to the last as a question for the window, and says no', async () => {
    const evenfall = simulatedEvenfall({ at: '21:00' })
    const { evening } = evenfall.service.view().tonight
    await evenfall.requests.answer({ evening, step: 'magnesium', answer: 'done', extra: true })
    evenfall.clock.passUntil(evenfall.at('22:01'))
    expect(await commandsOf(evenfall).run({ command: 'done' })).toEqual({
      text: 'Please read about this dose first.',
      exitCode: 2,
    })
    expect(evenfall.service.view().waitingDose).toEqual({
      evening,
      step: 'magnesium',
      takenAt: evenfall.at('22:01'),
      warnings: [{ warning: 'close_to_dose', takenAt: evenfall.at('22:01'), other: evenfall.at('21:00') }],
    })
    expect(evenfall.service.logOf(evening)).toHaveLength(1)
  })

  it('pauses and resumes, and says until when', async () => {
    const { run } = commandsOf(simulatedEvenfall({ at: '20:00' }))
    expect(await run({ command: 'pause', until: 'one_hour' })).toEqual({
      text: 'Reminders are paused until 21:00.',
      exitCode: 0,
    })
    expect(await run({ command: 'pause', until: 'tonight' })).toMatchObject({
      text: 'Reminders are paused until 06:45.',
    })
    expect(await run({ command: 'resume' })).toEqual({ text: 'Reminders are on.', exitCode: 0 })
  })

  it('with nothing left to answer says so, with the exit code of a no', async () => {
    const evenfall = simulatedEvenfall({ at: '23:30' })
    const { run } = commandsOf(evenfall)
    expect(await run({ command: 'done' })).toEqual({
      text: 'Nothing is left to answer tonight.',
      exitCode: 2,
    })
    expect(await run({ command: 'next' })).toEqual({
      text: 'It is past bedtime. Good night.',
      exitCode: 0,
    })
  })

  it('shows the window or ends', async () => {
    const { run, happened } = commandsOf(simulatedEvenfall())
    await run({ command: 'show' })
    await run({ command: 'quit' })
    expect(happened).toEqual(['window', 'quit'])
  })
})

describe('what another process sends', () => {
  it('is an errand only when it has that shape', () => {
    const errand = { command: { command: 'pause', until: 'tonight' }, replyTo: '/tmp/x/reply' }
    expect(parseErrand(errand)).toEqual(errand)
    const wrong: unknown[] = [
      null,
      'next',
      { command: { command: 'next' } },
      { command: { command: 'erase' } satisfies Record<keyof Command, string>, replyTo: '/tmp/x' },
      { command: { command: 'pause', until: 'for_ever' }, replyTo: '/tmp/x' },
      { command: { command: 'next' }, replyTo: '' },
    ]
    expect(wrong.map(parseErrand)).toEqual(wrong.map(() => undefined))
  })
})
