import { describe, expect, it } from 'vitest'
import { sayIn } from '../../shared/languages/language'
import { stepNoteSentence } from '../../shared/languages/step-note-sentence'
import type { Why } from '../../shared/planner/why'

const told = (whys: readonly Why[]) => stepNoteSentence(sayIn('en'), 'mg_moved', whys, '22:40')

describe('what is said of magnesium that moved', () => {
  it('names the medicine only when a medicine moved it', () => {
    expect(told([{ rule: 'forbidden', by: 'medicine:ciprofloxacin', moment: null }])).toBe(
      'Moved to 22:40 to keep its distance from your medicine.',
    )
    expect(told([{ rule: 'forbidden', by: 'commitment:21:30-22:40', moment: null }])).toBe(
      'Moved to 22:40, because your usual moment is taken tonight.',
    )
  })

  it('is nothing when the user put it there', () => {
    expect(told([{ rule: 'own_moment', moment: 0 }])).toBeUndefined()
  })

  it('leaves every other note as it is', () => {
    expect(stepNoteSentence(sayIn('nl'), 'mg_no_double', [], '')).toBe(
      'Vergeten? Sla over. Neem geen dubbele dosis.',
    )
  })
})
