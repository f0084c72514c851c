import { addEvenings } from '../evening/evening-date'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { StepId } from '../routine/step'
import type { Candidate } from './choices'
import { smallestClash } from './clash'
import type { Conflict } from './evening-plan'
import { nearFirstPortion } from './portions'
import { repairsFor } from './repairs'
import type { Span } from './span'
import { spanBetween } from './span'
import type { Tonight } from './tonight'

/** Explains every step that has no place, the most important first. */
export const conflictsOf = (
  tonight: Tonight,
  candidates: readonly Candidate[],
  placed: ReadonlyMap<StepId, unknown>,
): Conflict[] =>
  tonight.toPlace
    .filter(({ id }) => !placed.has(id))
    .map((step) => {
      const moreImportant = candidates
        .slice(0, tonight.toPlace.indexOf(step))
        .filter(({ id }) => placed.has(id))
      const portions = step.id === 'magnesium_2' ? nearFirstPortion(moreImportant) : []
      const hindrances = [...tonight.hindrances(step.id), ...portions]
      const rules = smallestClash({ step, evening: noonToNoon(tonight), hindrances, moreImportant })
      return { step: step.id, rules, repairs: repairsFor(step.id, rules, tonight, [...placed.keys()]) }
    })

const NOON = wallTimeFromMinutes(12 * 60)

const noonToNoon = ({ wish: { evening, zone }, bedtime }: Tonight): Span =>
  spanBetween(
    resolveWallTime(evening, NOON, zone).instant,
    resolveWallTime(addEvenings(evening, 1), NOON, zone).instant,
    bedtime,
  )
