import type { WallTime } from '../evening/wall-time'

/** When the user usually eats, in wall times; a meal left out is not known. */
export interface Meals {
  readonly dinner?: WallTime
  readonly lunch?: WallTime
}

/** How long dinner is taken to last, in minutes (design choice). */
export const DINNER_MINUTES = 30
