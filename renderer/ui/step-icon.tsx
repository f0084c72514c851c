import {
  Bath,
  BedDouble,
  Coffee,
  Dumbbell,
  Leaf,
  type LucideIcon,
  Pill,
  Sparkle,
  Sunset,
  TabletSmartphone,
  Wine,
} from 'lucide-react'
import type { BuiltInStepId, StepId } from '../../shared/routine/step'
import { isBuiltInStepId } from '../../shared/routine/step'

const icons: Record<BuiltInStepId, LucideIcon> = {
  caffeine_cutoff: Coffee,
  alcohol_cutoff: Wine,
  exercise_end: Dumbbell,
  dim_lights: Sunset,
  warm_bath: Bath,
  screens_off: TabletSmartphone,
  magnesium: Pill,
  magnesium_2: Pill,
  wind_down: Leaf,
  lights_out: BedDouble,
}

/** The colour a step has everywhere, as a CSS colour. */
export const stepColour = (step: StepId): string => {
  switch (step) {
    case 'caffeine_cutoff':
      return 'var(--caffeine)'
    case 'warm_bath':
      return 'var(--bath)'
    case 'magnesium':
    case 'magnesium_2':
      return 'var(--magnesium)'
    case 'lights_out':
      return 'var(--bed)'
    default:
      return 'var(--text-2)'
  }
}

interface Props {
  step: StepId
  size?: number
  /** Position inside a drawing. */
  x?: number
  y?: number
  color?: string
}

/** The picture of a step, always beside its name. */
export const StepIcon = ({ step, size = 18, color = stepColour(step), ...place }: Props) => {
  const Icon = isBuiltInStepId(step) ? icons[step] : Sparkle
  return <Icon size={size} strokeWidth={1.75} color={color} aria-hidden {...place} />
}
