import { minutesAfter, minutesBetween } from '../evening/instant'
import { wallClockAt } from '../evening/wall-time'
import type { Step, StepId } from '../routine/step'
import type { Repair } from './evening-plan'
import type { EveningWish } from './evening-wish'
import { nightTimes } from './night-times'

/**
 * The wish with a repair applied, for this evening only.
 *
 * @example repaired({ …bed 22:45 }, { kind: 'move-bedtime', minutes: 25 }) // { …bed 23:10 }
 */
export const repaired = (wish: EveningWish, repair: Repair): EveningWish => {
  const change = (step: StepId, changed: Partial<Step>): EveningWish => ({
    ...wish,
    steps: wish.steps.map((one) => (one.id === step ? { ...one, ...changed } : one)),
  })
  switch (repair.kind) {
    case 'shorten':
      return change(repair.step, { durations: [repair.minutes] })
    case 'move': {
      const moment = minutesBetween(repair.start, nightTimes(wish).bedtime)
      const window = { earliestStart: moment, latestStart: moment }
      return change(repair.step, { preferred: window, accepted: window, usualMinutesBeforeBed: moment })
    }
    case 'skip':
      return { ...wish, steps: wish.steps.filter(({ id }) => id !== repair.step) }
    case 'move-bedtime':
      return {
        ...wish,
        bed: wallClockAt(minutesAfter(nightTimes(wish).bedtime, repair.minutes), wish.zone).time,
      }
  }
}
