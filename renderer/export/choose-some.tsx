import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { Button } from '../ui/button'
import { CheckBox } from '../ui/check-box'
import styles from './export.module.css'
import { useExportWords } from './export-words'

interface Props {
  label: string
  options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  confirm: string
  onConfirm(chosen: string[]): void
  onCancel(): void
}

/** Some of a list, taken with one press. */
export const ChooseSome = ({ label, options, confirm, onConfirm, onCancel }: Props) => {
  const say = useExportWords()
  const [chosen, setChosen] = useState<string[]>([])
  return (
    <>
      <CheckboxGroup value={chosen} onChange={setChosen} className={styles.group ?? ''}>
        <Label className={styles.label ?? ''}>{label}</Label>
        <div className={styles.some}>
          {options.map(({ value, label: name, hint }) => (
            <CheckBox key={value} value={value} {...(hint === undefined ? {} : { hint })}>
              {name}
            </CheckBox>
          ))}
        </div>
      </CheckboxGroup>
      <div className={styles.line}>
        <Button look="filled" onPress={() => onConfirm(chosen)} isDisabled={chosen.length === 0}>
          {confirm}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say(($) => $.cancel)}
        </Button>
      </div>
    </>
  )
}
