import type { EveningView } from '../../shared/view'
import { Choices } from '../ui/choices'
import { useWords } from '../words'

interface Props {
  view: EveningView
  onChange(clock: EveningView['choices']['clock']): void
}

/** Chooses between a clock of twenty-four hours, of twelve, and the system's. */
export const ClockChoice = ({ view, onChange }: Props) => {
  const { t } = useWords()
  return (
    <Choices
      label={t(($) => $.settings.clock)}
      value={view.choices.clock}
      options={[
        { value: 'system', label: t(($) => $.settings.system) },
        { value: '24', label: t(($) => $.settings.hours_24) },
        { value: '12', label: t(($) => $.settings.hours_12) },
      ]}
      onChange={onChange}
    />
  )
}
