import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import type { StepId } from '../../shared/routine/step'
import { Button } from '../ui/button'
import { Hint } from '../ui/hint'
import { useWords } from '../words'

interface Props
  extends Pick<ComponentProps<typeof Button>, 'look' | 'onPress' | 'isDisabled' | 'aria-describedby'> {
  step: StepId
  label: string
  icon: LucideIcon
  /** Shown as an icon; the words come when it is pointed at. */
  isCompact: boolean
}

/** An answer about a step. Its name says its own words first, then the step: "Done, Warm bath". */
export const AnswerButton = ({ step, label, icon: Icon, isCompact, look = 'outlined', ...props }: Props) => {
  const { name } = useWords()
  const named = `${label}, ${name(step)}`
  if (!isCompact) {
    return (
      <Button {...props} look={look} aria-label={named}>
        {label}
      </Button>
    )
  }
  return (
    <Hint text={label}>
      <Button {...props} look={look === 'quiet' ? 'bare' : look} aria-label={named}>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
      </Button>
    </Hint>
  )
}
