import { type FormEvent, useState } from 'react'
import { DRINKS } from '../../shared/caffeine/drinks'
import type { EveningDate } from '../../shared/evening/evening-date'
import { resolveInEvening, type WallTime, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import type { Recorded } from '../../shared/ipc/answers'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Choices } from '../ui/choices'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TimeField } from '../ui/time-field'
import { ask } from '../use-evenfall'
import { record } from '../wishes'
import { useWords } from '../words'
import { drunkOn } from './drunk-on'
import { useLogWords } from './log-words'

const EXTRAS = ['coffee', 'alcohol', 'warm_bath', 'magnesium'] as const
type Extra = (typeof EXTRAS)[number]
const CUP = DRINKS.find(({ kind }) => kind === 'coffee')?.milligrams.toString() ?? ''
const USUAL: Record<Extra, string> = { coffee: CUP, alcohol: '1', warm_bath: '', magnesium: '' }

interface Props {
  view: EveningView
  evening: EveningDate
  /** By which clock the time is told. */
  zone: Zone
  onClose(): void
}

/** What came besides the plan: a coffee, a glass, another bath, a second dose. */
export const ExtraForm = ({ view, evening, zone, onClose }: Props) => {
  const words = useWords()
  const say = useLogWords()
  const [what, setWhat] = useState<Extra>('coffee')
  const [amount, setAmount] = useState(USUAL.coffee)
  const [time, setTime] = useState<WallTime | null>(() => wallClockAt(view.asOf, zone).time)
  const [strict, setStrict] = useState(false)
  const amounts = view.magnesium.gate === 'open' && view.magnesium.amounts
  const asks = what === 'coffee' || what === 'alcohol' || (what === 'magnesium' && amounts)
  const number = Number(amount.replace(',', '.'))
  const isWrong = asks && (what === 'magnesium' && amount === '' ? false : !(number > 0))
  const choose = (chosen: Extra): void => {
    setWhat(chosen)
    setAmount(USUAL[chosen])
  }
  const add = async (about: { knowing?: true; note?: string }): Promise<Recorded> => {
    const drankAt = time === null ? view.asOf : drunkOn(evening, time, zone)
    if (what === 'coffee') {
      return await ask('drank', { kind: 'other', milligrams: Math.round(number), drankAt })
    }
    if (what === 'alcohol') return await ask('drankAlcohol', { glasses: number, drankAt })
    const taken = what === 'magnesium' && amounts && amount !== '' ? { amountMilligrams: number } : {}
    return await ask('answer', {
      evening,
      step: what,
      answer: 'done',
      extra: true,
      happenedAt: time === null ? view.asOf : resolveInEvening(evening, time, zone).instant,
      ...taken,
      ...about,
    })
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (time === null || isWrong) return
    const step = say(($) => $.kinds_of_extra[what])
    const text = say(($) => $.saved, { step })
    if (await record(words, text, add)) onClose()
  }
  return (
    <Sheet title={`${say(($) => $.more)}, ${eveningName(words.language, evening)}`} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <Choices
          label={say(($) => $.what)}
          value={what}
          options={EXTRAS.map((value) => ({ value, label: say(($) => $.kinds_of_extra[value]) }))}
          onChange={choose}
        />
        {asks && (
          <NumberField
            label={
              what === 'coffee'
                ? say(($) => $.caffeine)
                : what === 'alcohol'
                  ? say(($) => $.glasses)
                  : say(($) => $.amount)
            }
            unit={what === 'alcohol' ? say(($) => $.glasses_unit) : say(($) => $.unit)}
            value={amount}
            problem={strict && isWrong ? say(($) => $.wrong_number) : undefined}
            onChange={setAmount}
          />
        )}
        <TimeField
          label={say(($) => $.when)}
          value={time}
          problem={strict && time === null ? say(($) => $.incomplete) : undefined}
          onChange={setTime}
        />
        <FormFoot onCancel={onClose} />
      </form>
    </Sheet>
  )
}
