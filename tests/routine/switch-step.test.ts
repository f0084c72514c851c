import { describe, expect, it } from 'vitest'
import type { EveningChange } from '../../shared/routine/evening-change'
import type { StepSwitches, WeekdaySwitches } from '../../shared/routine/routine'
import { switchStepAlways, switchStepEvery } from '../../shared/routine/switch-step'
import { date } from '../support/evenings'

const SUNDAY = date('2026-11-22')
const routine = (
  changes: readonly EveningChange[],
  weekdaySteps: WeekdaySwitches = {},
  steps: StepSwitches = {},
) => ({ changes, weekdaySteps, steps })

describe('a step switched for more than one evening', () => {
  it('goes by that on every evening, whatever tonight and its weekdays had of their own about it', () => {
    const before = routine(
      [{ evening: SUNDAY, with: ['warm_bath', 'alcohol_cutoff'], without: ['wind_down'] }],
      { SU: { warm_bath: true }, MO: { warm_bath: true, wind_down: false } },
    )
    expect(switchStepAlways(before, SUNDAY, 'warm_bath', false)).toEqual({
      changes: [{ evening: SUNDAY, with: ['alcohol_cutoff'], without: ['wind_down'] }],
      weekdaySteps: { MO: { wind_down: false } },
      steps: { warm_bath: false },
    })
  })

  it('goes by that on its weekday only, and leaves nothing of tonight’s own behind', () => {
    const before = routine([{ evening: SUNDAY, without: ['warm_bath'] }], { SU: { wind_down: false } })
    expect(switchStepEvery(before, SUNDAY, 'warm_bath', true)).toEqual({
      changes: [],
      weekdaySteps: { SU: { wind_down: false, warm_bath: true } },
      steps: {},
    })
  })
})
