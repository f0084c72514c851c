import type { Instant } from '../../shared/evening/instant'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { Telling } from '../../shared/languages/conflict-sentence'
import { conflictSentence } from '../../shared/languages/conflict-sentence'
import type { EveningPlan } from '../../shared/planner/evening-plan'

/** A plan for programs: times as ISO 8601 with offset, ids and codes as they are. Scripts depend on this shape. */
export const planJson = (plan: EveningPlan, telling: Telling, now?: Instant): string => {
  const iso = (instant: Instant): string => isoWithOffset(instant, plan.zone)
  const isoOrNull = (instant: Instant | null): string | null => (instant === null ? null : iso(instant))
  const shape = {
    evening: plan.evening,
    zone: plan.zone,
    bedtime: iso(plan.bedtime),
    wake: iso(plan.wake),
    steps: plan.steps.map(({ id, state, start, end, window, minutesBeforeBed, notes }) => ({
      id,
      state,
      start: isoOrNull(start),
      end: isoOrNull(end),
      window: window.map(iso),
      minutesBeforeBed,
      notes,
    })),
    conflicts: plan.conflicts.map((conflict) => ({
      step: conflict.step,
      rules: conflict.rules,
      repairs: conflict.repairs.map((repair) =>
        repair.kind === 'move' ? { ...repair, start: iso(repair.start) } : repair,
      ),
      text: conflictSentence(telling, plan, conflict, now),
    })),
    notes: plan.notes,
  }
  return `${JSON.stringify(shape, null, 2)}\n`
}
