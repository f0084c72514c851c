import { type FormEvent, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { resolveInEvening, type WallTime, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import type { Answer, PlannedMoment, SkipReason } from '../../shared/log/log-event'
import { SKIP_REASONS } from '../../shared/log/log-event'
import type { ShownEntry } from '../../shared/log/log-view'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { StockOffer } from '../forms/stock-offer'
import { StockSheet } from '../forms/stock-sheet'
import { Choices } from '../ui/choices'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { TimeField } from '../ui/time-field'
import { ask } from '../use-evenfall'
import { record } from '../wishes'
import { useWords } from '../words'
import type { ToldStep } from './log-wishes'
import { useLogWords } from './log-words'

/** A step of an evening that is being put right; `shown` is what the log has of it. */
export interface Editing {
  readonly step: StepId
  readonly planned: PlannedMoment | null
  readonly shown: ShownEntry | null
}

interface Props {
  view: EveningView
  evening: EveningDate
  /** By which clock the time is told. */
  zone: Zone
  editing: Editing
  onClose(): void
}

const isMagnesium = (step: StepId): boolean => step === 'magnesium' || step === 'magnesium_2'

/** "I did it at …", or skipped and why: for a step of any evening. */
export const EntryForm = ({ view, evening, zone, editing, onClose }: Props) => {
  const words = useWords()
  const say = useLogWords()
  const { step, planned, shown } = editing
  const before = shown?.entry
  const first = before?.happenedAt ?? planned?.start ?? view.asOf
  const [answer, setAnswer] = useState<Answer>(before?.answer ?? 'done')
  const [time, setTime] = useState<WallTime | null>(() => wallClockAt(first, zone).time)
  const [reason, setReason] = useState<SkipReason | 'none'>(before?.reason ?? 'none')
  const [note, setNote] = useState(before?.note ?? '')
  const [amount, setAmount] = useState(before?.amountMilligrams?.toString() ?? '')
  const [strict, setStrict] = useState(false)
  const [stockOpen, setStockOpen] = useState(false)
  const amounts = view.magnesium.gate === 'open' && view.magnesium.amounts && isMagnesium(step)
  const milligrams = Number(amount)
  const wrongAmount = amount !== '' && !(milligrams > 0)
  const name = words.name(step)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (time === null || wrongAmount) return
    // Somebody who may not see an amount does not lose the one that was recorded.
    const kept = amounts ? (amount === '' ? undefined : milligrams) : before?.amountMilligrams
    const told: ToldStep = {
      answer,
      happenedAt: resolveInEvening(evening, time, zone).instant,
      ...(answer === 'skipped' && reason !== 'none' ? { reason } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(answer === 'done' && kept !== undefined ? { amountMilligrams: kept } : {}),
    }
    const saved = await record(
      words,
      say(($) => $.saved, { step: name }),
      ({ note: why, ...about }) => {
        const notes = [told.note, why].filter((one) => one !== undefined).join(' · ')
        const entry = { ...told, ...about, ...(notes === '' ? {} : { note: notes }) }
        return shown
          ? ask('correct', { evening, id: shown.id, ...entry })
          : ask('answer', { evening, step, ...entry })
      },
    )
    if (saved) onClose()
  }
  return (
    <Sheet title={`${name}, ${eveningName(words.language, evening)}`} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <Choices
          label={say(($) => $.answer)}
          value={answer}
          options={[
            { value: 'done', label: say(($) => $.outcomes.done) },
            { value: 'skipped', label: say(($) => $.outcomes.skipped) },
          ]}
          onChange={setAnswer}
        />
        <TimeField
          label={say(($) => $.when)}
          value={time}
          problem={strict && time === null ? say(($) => $.incomplete) : undefined}
          onChange={setTime}
        />
        {answer === 'skipped' && (
          <Choices
            label={say(($) => $.reason)}
            value={reason}
            options={(['none', ...SKIP_REASONS] as const).map((value) => ({
              value,
              label: say(($) => $.reasons[value]),
            }))}
            onChange={setReason}
          />
        )}
        {answer === 'skipped' && reason === 'out_of_stock' && amounts && view.health.product && (
          <StockOffer onOpen={() => setStockOpen(true)} />
        )}
        {answer === 'done' && amounts && (
          <NumberField
            label={say(($) => $.amount)}
            unit={say(($) => $.unit)}
            value={amount}
            problem={strict && wrongAmount ? say(($) => $.wrong_number) : undefined}
            onChange={setAmount}
          />
        )}
        <TextLine label={say(($) => $.note)} value={note} longest={500} onChange={setNote} />
        <FormFoot onCancel={onClose} />
      </form>
      {stockOpen && <StockSheet view={view} onClose={() => setStockOpen(false)} />}
    </Sheet>
  )
}
