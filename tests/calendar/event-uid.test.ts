import { describe, expect, it } from 'vitest'
import { eventTexts } from '../../shared/calendar/event-texts'
import { eventUid, planIdIn, readUid } from '../../shared/calendar/event-uid'
import { evening } from './routine-builder'

describe('a UID', () => {
  it('names plan, step and evening, and gives them back', () => {
    expect(eventUid('a-1', 'warm_bath', 'SA')).toBe('evenfall-a-1-warm_bath-SA@evenfall.invalid')
    expect(readUid('a-1', 'evenfall-a-1-warm_bath-SA@evenfall.invalid')).toEqual({
      event: 'warm_bath',
      evening: 'SA',
    })
    expect(readUid('a', eventUid('a', 'own_tea-2', evening('2026-11-22')))).toEqual({
      event: 'own_tea-2',
      evening: '2026-11-22',
    })
    expect(planIdIn('evenfall-a-1-lights_out-SA@evenfall.invalid')).toBe('a-1')
  })

  it.each([
    'evenfall--warm_bath-SA@evenfall.invalid',
    'evenfall-a-warm_bath-SA@elsewhere.invalid',
    'evenfall-a-warm_bath@evenfall.invalid',
    'evenfall-a-warm_bath-XX@evenfall.invalid',
    'evenfall-a-warm_bath-2026-02-30@evenfall.invalid',
  ])('of something else is not read: %s', (uid) => {
    expect(readUid('a', uid)).toBeUndefined()
    expect(planIdIn(uid)).toBeUndefined()
  })
})

describe('the words of an event', () => {
  it('name a step of the user’s own plainly', () => {
    expect(
      eventTexts({ language: 'nl', neutral: false, ownNames: { own_tea: 'Thee' } }).step('own_tea', 10),
    ).toEqual({ title: 'Thee', description: 'Het is zover.' })
  })
})
