import { nextStep } from '../shared/reminders/next-step'
import type { EveningView } from '../shared/view'
import { COMMAND_KEY, type Command } from './command'
import { SCREENS, type Screen } from './screen'
import { lastAnswer } from './use-shortcuts'
import { answerStep, saveTonight, snoozeStep, takeBack } from './wishes'
import { useWords } from './words'

/** The most minutes the single key for it snoozes. */
const SNOOZE = 10

interface Ways {
  show(screen: Screen): void
  openSettings(): void
  openLog(): void
  openKeys(): void
  candle(): void
}

/** Everything that can be done from anywhere, by name; what makes no sense now is left out. */
export const useCommands = (view: EveningView, ways: Ways): readonly Command[] => {
  const words = useWords()
  const { t, name } = words
  const { tonight } = view
  const { evening } = tonight
  const next = nextStep(tonight.steps)
  const step = next?.planned.id
  const snooze = next?.snoozes.filter((minutes) => minutes <= SNOOZE).at(-1)
  const last = lastAnswer(tonight)
  const named = (label: string): string => (step ? `${label}, ${name(step)}` : label)
  return [
    ...(step
      ? [
          {
            id: 'done',
            name: named(t(($) => $.answers.done)),
            keys: 'L',
            act: () => void answerStep(words, evening, step, 'done'),
          },
          {
            id: 'skip',
            name: named(t(($) => $.answers.skip)),
            keys: 'X',
            act: () => void answerStep(words, evening, step, 'skipped'),
          },
        ]
      : []),
    ...(step && next.outcome === 'open' && snooze
      ? [
          {
            id: 'snooze',
            name: `${named(t(($) => $.answers.snooze))}, ${t(($) => $.time.minutes, { count: snooze })}`,
            keys: 'S',
            act: () => void snoozeStep(words, evening, step, snooze),
          },
        ]
      : []),
    ...(last
      ? [
          {
            id: 'undo',
            name: `${t(($) => $.answers.undo)}, ${name(last.entry.step)}`,
            keys: `${COMMAND_KEY}Z`,
            act: () => void takeBack(words, evening, last.id),
          },
        ]
      : []),
    ...SCREENS.map((screen, index) => ({
      id: screen,
      name: t(($) => $.navigation[screen]),
      keys: `${COMMAND_KEY}${index + 1}`,
      act: () => ways.show(screen),
    })),
    {
      id: 'candle',
      name: t(($) => $.navigation.candle),
      keys: `${COMMAND_KEY}D`,
      act: ways.candle,
    },
    ...(tonight.plan
      ? [{ id: 'calendar', name: t(($) => $.tonight.save_calendar), act: () => void saveTonight(words) }]
      : []),
    { id: 'log', name: t(($) => $.tonight.earlier), act: ways.openLog },
    { id: 'settings', name: t(($) => $.settings.title), keys: `${COMMAND_KEY},`, act: ways.openSettings },
    { id: 'keys', name: t(($) => $.navigation.keys), keys: '?', act: ways.openKeys },
  ]
}
