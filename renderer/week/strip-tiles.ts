import type { PlannedStep } from '../../shared/planner/evening-plan'
import type { StepId } from '../../shared/routine/step'

/** Width of a tile in pixels, at least. */
export const TILE = 18

/** Whether a step is shown on strips. */
export const onStrip = (id: StepId): boolean => id === 'warm_bath' || id === 'magnesium'

/** A step on a strip. */
export interface Tile {
  readonly step: PlannedStep
  readonly x: number
  readonly width: number
}

/** The windows of bath and magnesium from the last one back, none over the other or over the bed. */
export const tilesOf = (steps: readonly PlannedStep[], x: (instant: number) => number, bed: number): Tile[] =>
  steps
    .filter(({ id }) => onStrip(id))
    .reduceRight<Tile[]>((tiles, step) => {
      const [from, to] = step.window.map(x)
      const left = from ?? 0
      const width = Math.max(TILE, (to ?? left) - left)
      const limit = (tiles[0]?.x ?? bed) - 2
      return [{ step, x: Math.min(left, limit - width), width }, ...tiles]
    }, [])
