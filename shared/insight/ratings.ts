import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import { median } from './median'

/** How a night was rated, 1 to 5. */
export interface RatedNight {
  readonly evening: EveningDate
  readonly rating: number
}

/** A rated night, and the median of the week of nights that ends with it. */
export interface RatedPoint extends RatedNight {
  /** Null while the week holds fewer than four ratings. */
  readonly weekMedian: number | null
}

/** Ratings a week needs for a median (design choice). */
const RATINGS_FOR_MEDIAN = 4

/** The trend of ratings: each night with the median of the seven nights up to it. The oldest first. */
export const ratingTrend = (nights: readonly RatedNight[]): RatedPoint[] =>
  nights.map((night, index) => {
    const first = addEvenings(night.evening, -6)
    const week = nights.slice(Math.max(0, index - 6), index + 1).filter(({ evening }) => evening >= first)
    const ratings = week.map(({ rating }) => rating)
    return { ...night, weekMedian: ratings.length < RATINGS_FOR_MEDIAN ? null : median(ratings) }
  })
