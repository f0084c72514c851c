import * as z from 'zod'
import { eveningDate } from '../document/parts'
import { EXPERIMENT_LENGTHS } from '../insight/experiment'
import { INSIGHT_RANGES, type InsightsView } from '../insight/insights-view'
import type { DiaryNight } from '../insight/sleep-diary'
import type { Carried } from './answers'

/** What the evenings teach. */
export const INSIGHT_REQUESTS = {
  /** What the evenings teach, as far back as the settings say. */
  insights: z.undefined(),
  setInsightsRange: z.strictObject({ range: z.enum(INSIGHT_RANGES) }),
  /** The seven days from one on, with their nights. */
  sleepDiary: z.strictObject({ first: eveningDate }),
  /** Draws evenings with and without a bath, from tomorrow on. */
  startExperiment: z.strictObject({ length: z.literal([...EXPERIMENT_LENGTHS]) }),
  /** Ends a trial early, or puts its outcome away. */
  endExperiment: z.undefined(),
} as const

/** What {@link INSIGHT_REQUESTS} are answered with. */
export interface InsightReplies {
  insights: InsightsView
  setInsightsRange: Carried
  sleepDiary: readonly DiaryNight[]
  startExperiment: Carried
  endExperiment: Carried
}
