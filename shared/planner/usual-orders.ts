import { USUAL_ORDERS } from '../routine/built-in-steps'
import type { StepId } from '../routine/step'
import type { Span } from './span'

/** A step, or dinner, with its place in the evening. */
export interface PlacedSpan extends Span {
  readonly step: StepId | 'dinner'
}

type UsualOrder = (typeof USUAL_ORDERS)[number]

const ORDERED: ReadonlySet<PlacedSpan['step']> = new Set(
  USUAL_ORDERS.flatMap(({ earlier, later }) => [earlier, later]),
)

/** Whether two steps stand in an unusual order, or closer than usual. Steps without an order never do. */
export const breaksOrder = (one: PlacedSpan, other: PlacedSpan): boolean =>
  ORDERED.has(one.step) &&
  ORDERED.has(other.step) &&
  USUAL_ORDERS.some(({ earlier, from, later, gapMinutes }) => {
    if (earlier === one.step && later === other.step) return one[from] - other.start < gapMinutes
    if (earlier === other.step && later === one.step) return other[from] - one.start < gapMinutes
    return false
  })

/** The usual orders in which both steps are among these. */
export const ordersAmong = (steps: readonly PlacedSpan['step'][]): UsualOrder[] =>
  USUAL_ORDERS.filter(({ earlier, later }) => steps.includes(earlier) && steps.includes(later))

/** Minutes after `minute` that the later step of an order still has to wait for the earlier one; 0 when it is free. */
export const waitFor = (order: UsualOrder, earlier: Span, minute: number): number =>
  Math.max(0, order.gapMinutes - (earlier[order.from] - minute))
