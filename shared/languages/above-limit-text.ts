import type { SayOf } from './area'

/**
 * Says that an amount a day, in milligrams, is more than Evenfall plans: above the upper limit by itself, or together
 * with what other products hold.
 */
export const aboveLimitText = (
  say: SayOf<'safety'>,
  milligrams: number,
  { cap, available }: { readonly cap: number; readonly available: number },
): string =>
  milligrams > cap
    ? say(($) => $.magnesium.ul_exceeded, { cap })
    : say(($) => $.magnesium.above_available, { cap, available })
