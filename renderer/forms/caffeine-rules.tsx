import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import type { CaffeineWish } from '../../shared/planner/evening-wish'
import type { EveningView } from '../../shared/view'
import { CheckBox } from '../ui/check-box'
import { Choices } from '../ui/choices'
import { useWords } from '../words'

const RULE = 'two_o_clock'

interface Props {
  view: EveningView
  chosen: Omit<CaffeineWish, 'milligrams'>
  onChange(changes: Partial<CaffeineWish>): void
}

/** How careful the limit for the last drink is, and which rule decided today. */
export const CaffeineRules = ({ view, chosen: { mode, twoOClockRule }, onChange }: Props) => {
  const { t } = useWords()
  const { because } = view.caffeine.count
  return (
    <>
      <Choices
        label={t(($) => $.caffeine.mode)}
        value={mode}
        options={(['standard', 'lenient', 'cautious'] as const).map((value) => ({
          value,
          label: t(($) => $.caffeine.modes[value]),
        }))}
        onChange={(wanted) => onChange({ mode: wanted })}
      />
      {because !== 'chosen' && <p>{t(($) => $.caffeine.because[because])}</p>}
      <CheckboxGroup
        aria-label={t(($) => $.caffeine.rules)}
        value={twoOClockRule ? [RULE] : []}
        onChange={(rules) => onChange({ twoOClockRule: rules.includes(RULE) })}
      >
        <CheckBox value={RULE} hint={t(($) => $.caffeine.two_o_clock_hint)}>
          {t(($) => $.caffeine.two_o_clock)}
        </CheckBox>
      </CheckboxGroup>
    </>
  )
}
