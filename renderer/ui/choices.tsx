import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './choices.module.css'

interface Props<Value extends string> {
  label: string
  value: NoInfer<Value>
  options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  onChange(value: NoInfer<Value>): void
}

/** One of a few, side by side. */
export const Choices = <Value extends string>({ label, value, options, onChange }: Props<Value>) => (
  <RadioGroup
    value={value}
    onChange={(chosen) => {
      const option = options.find((one) => one.value === chosen)
      if (option) onChange(option.value)
    }}
    orientation="horizontal"
    className={styles.group ?? ''}
  >
    <Label className={styles.label ?? ''}>{label}</Label>
    <div className={styles.options}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
          <span lang={option.lang}>{option.label}</span>
        </Radio>
      ))}
    </div>
  </RadioGroup>
)
