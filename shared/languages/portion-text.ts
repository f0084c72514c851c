import type { Portion } from '../safety/dose'
import type { Say } from './language'

/**
 * An amount of magnesium as it is said, with its tablets where they are known.
 *
 * @example portionText(say, { milligrams: 200, tablets: 2 }) // '200 mg of magnesium (2 tablets)'
 */
export const portionText = (say: Say, { milligrams, tablets }: Portion): string =>
  tablets === null
    ? say(($) => $.amounts.milligrams, { milligrams })
    : say(($) => $.amounts.tablets, { milligrams, count: tablets })
