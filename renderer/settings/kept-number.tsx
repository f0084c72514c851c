import { NumberField } from '../ui/number-field'
import { Resettable } from './resettable'
import { useTyped } from './use-typed'
import { wholeNumber } from './whole-number'

interface Props {
  label: string
  unit: string
  value: number
  usual: number
  /** The least and the most it may be. */
  bounds: readonly [number, number]
  /** What is said beside a number outside of them. */
  problem: string
  /** Whether it was kept. */
  onKeep(value: number): Promise<boolean>
}

/** A whole number between bounds that is kept as soon as it stands. */
export const KeptNumber = ({ label, unit, value, usual, bounds: [least, most], problem, onKeep }: Props) => {
  const isRight = (number: number): boolean => number >= least && number <= most
  const { typed, setTyped, around } = useTyped(String(value), async (text) => {
    const number = wholeNumber(text)
    return isRight(number) && (await onKeep(number))
  })
  return (
    <Resettable name={label} value={value} usual={usual} onReset={(number) => void onKeep(number)}>
      <div {...around}>
        <NumberField
          label={label}
          unit={unit}
          value={typed}
          problem={isRight(wholeNumber(typed)) ? undefined : problem}
          onChange={setTyped}
        />
      </div>
    </Resettable>
  )
}
