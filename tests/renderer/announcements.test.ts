import { describe, expect, it } from 'vitest'
import { announcements } from '../../renderer/tonight/announcements'
import { simulatedEvenfall } from '../support/simulated-evening'

/** The evening as the window shows it at a time, bed 22:45. */
const shown = (time: string) => {
  const { tonight, asOf } = simulatedEvenfall({ at: time }).service.view()
  return { tonight, now: asOf }
}

describe('what is said aloud', () => {
  it.each([
    ['20:59', '21:00', [{ step: 'warm_bath', what: 'soon' }]],
    ['21:00', '21:01', []],
    ['21:14', '21:15', [{ step: 'warm_bath', what: 'open' }]],
    ['21:16', '21:17', []],
  ] as const)('between %s and %s: %o', (before, after, said) => {
    expect(announcements(shown(before), shown(after))).toEqual(said)
  })
})
