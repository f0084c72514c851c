import type { EveningDate } from '../evening/evening-date'
import type { StepId } from '../routine/step'
import type { Comparison } from './comparison'
import { compareRatings } from './comparison'

/** A trial on oneself: evenings with a step and evenings without, drawn beforehand. */
export interface Experiment {
  readonly step: StepId
  /** What the draw was made from: the same seed draws the same evenings. */
  readonly seed: number
  /** The evenings in it, in order; their number was fixed when it began. */
  readonly evenings: readonly EveningDate[]
}

/** Lengths to choose from, in evenings: whole blocks, with room for some nights that are not rated (design choice). */
export const EXPERIMENT_LENGTHS = [20, 28, 40] as const

const BLOCK = 4

/**
 * Draws for each of `length` evenings whether it has the step. Every block of four holds two of each in random order
 * (permuted blocks), so neither a season nor stopping to care falls on one side. `length` is a multiple of four.
 *
 * @example balancedDraw(7, 8).filter(Boolean).length // 4
 */
export const balancedDraw = (seed: number, length: number): boolean[] => {
  const random = mulberry32(seed)
  return Array.from({ length: length / BLOCK }, () => shuffled([true, true, false, false], random)).flat()
}

/** Fisher and Yates' shuffle. */
const shuffled = (block: readonly boolean[], random: () => number): boolean[] => {
  const left = [...block]
  return block.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/** A small generator of numbers from 0 up to 1 (Mulberry32, public domain): the same seed gives the same row. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Every evening of an experiment, with whether it was drawn to have the step. */
export const drawnEvenings = ({
  seed,
  evenings,
}: Experiment): { readonly evening: EveningDate; readonly withStep: boolean }[] => {
  const draw = balancedDraw(seed, evenings.length)
  return evenings.map((evening, index) => ({ evening, withStep: draw[index] ?? false }))
}

/** What is known of one evening of an experiment. */
export interface TrialEvening {
  readonly evening: EveningDate
  /** Null for an evening nothing is known of. */
  readonly done: boolean | null
  readonly rating: number | null
}

/** How an experiment stands. */
export type ExperimentStatus =
  /** Nothing is said about ratings before it is over, or it would be stopped when the numbers please. */
  | { readonly status: 'running'; readonly over: number; readonly of: number; readonly last: EveningDate }
  | {
      readonly status: 'over'
      readonly of: number
      /** Evenings that went as they were drawn. */
      readonly asDrawn: number
      /** Ratings by what was drawn, whatever was done. */
      readonly comparison: Comparison
    }

/**
 * How an experiment stands when all evenings up to `last` are over. At its end evenings are compared by what was
 * drawn and not by what was done: choosing to skip a bath on a bad evening would otherwise look like its effect.
 */
export const experimentStatus = (
  experiment: Experiment,
  known: readonly TrialEvening[],
  last: EveningDate,
): ExperimentStatus => {
  const of = experiment.evenings.length
  const final = experiment.evenings.at(-1) ?? last
  const drawn = drawnEvenings(experiment)
  if (last < final) {
    return {
      status: 'running',
      over: drawn.filter(({ evening }) => evening <= last).length,
      of,
      last: final,
    }
  }
  const byDate = new Map(known.map((one) => [one.evening, one]))
  const ratings = (withStep: boolean): number[] =>
    drawn.flatMap((one) => {
      const rating = byDate.get(one.evening)?.rating
      return one.withStep === withStep && rating ? [rating] : []
    })
  return {
    status: 'over',
    of,
    asDrawn: drawn.filter(({ evening, withStep }) => byDate.get(evening)?.done === withStep).length,
    comparison: compareRatings(ratings(true), ratings(false)),
  }
}
