import { expect, it } from 'vitest'
import { backgroundWords } from '../../electron/background-words'
import type { AnswerCard } from '../../shared/reminders/answer-card'
import { answerCard } from '../../shared/reminders/answer-card'
import type { StepId } from '../../shared/routine/step'
import { anEvening, at } from '../renderer/an-evening'

const cardAt = (now: string, step: StepId = 'magnesium', isAnswered = false): AnswerCard => {
  const view = anEvening({ now })
  const about = { evening: view.tonight.evening, step }
  const planned = view.tonight.plan?.steps.find(({ id }) => id === step)
  return answerCard(backgroundWords()(view), view, {
    about,
    planned,
    isAnswered,
    zone: view.zone,
    now: at(now),
  })
}
const labels = ({ snoozes }: AnswerCard): string[] => snoozes.map(({ label }) => label)

it('asks about one step, with every snooze that ends inside its window, and its last moment', () => {
  const card = cardAt('21:45')
  expect(card).toMatchObject({
    evening: '2026-11-22',
    step: 'magnesium',
    isOpen: true,
    title: 'Magnesium',
    planned: 'Planned for 21:45',
  })
  expect(card.answers.map(({ label }) => label)).toEqual(['Done', 'Skip'])
  expect(labels(card)).toEqual([
    '5 min',
    '10 min',
    '15 min',
    '30 min',
    expect.stringMatching(/^Last moment \(\d\d:\d\d\)$/),
  ])
  expect(labels(cardAt('22:23'))).toHaveLength(2)
})

it('says that it is over once the step has an answer, its time has passed, or the plan lost it', () => {
  expect([
    cardAt('21:45', 'magnesium', true).isOpen,
    cardAt('22:35').isOpen,
    cardAt('21:45', 'alcohol_cutoff').isOpen,
  ]).toEqual([false, false, false])
})
