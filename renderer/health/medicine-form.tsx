import { Plus, X } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { MEDICINES, parseMedicineId } from '../../shared/planner/medicine-spacing'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { DateLine } from '../ui/date-line'
import { FieldProblem } from '../ui/field-problem'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TimeField } from '../ui/time-field'
import { Toggle } from '../ui/toggle'
import styles from './health.module.css'
import type { MedicineDraft, MedicineProblem, MedicineTold } from './medicine-draft'
import { draftOfMedicine, medicineFrom } from './medicine-draft'

interface Props {
  view: EveningView
  /** The medicine that is changed; a new one when left out. */
  medicine: MedicineTold | undefined
  onSave(medicine: MedicineTold): Promise<boolean>
  onClose(): void
}

/** One medicine: what it is, when it is taken, on which days, and the distance a pharmacist told. */
export const MedicineForm = ({ view, medicine, onSave, onClose }: Props) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const selectId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(() =>
    draftOfMedicine(medicine, crypto.randomUUID(), view.tonight.evening),
  )
  const [strict, setStrict] = useState(false)
  const made = medicineFrom(draft)
  const problemAt = (field: MedicineProblem['field']): string | undefined =>
    strict && 'problem' in made && made.problem.field === field
      ? say(($) => $.medicines[made.problem.problem])
      : undefined
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if ('problem' in made) {
      // The field learns that it is invalid with this render; focus follows it.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:is(input, [role])')?.focus(),
      )
    } else if (await onSave(made.medicine)) onClose()
  }
  return (
    <Sheet
      title={medicine ? say(($) => $.medicines.names[medicine.medicine]) : say(($) => $.medicines.add)}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={form}>
        <div className={styles.field}>
          <label htmlFor={selectId}>{say(($) => $.medicines.which)}</label>
          <select
            id={selectId}
            className={styles.select}
            value={draft.medicine}
            onChange={({ target }) =>
              setDraft({ ...draft, medicine: parseMedicineId(target.value) ?? draft.medicine })
            }
          >
            {MEDICINES.map((one) => (
              <option key={one} value={one}>
                {say(($) => $.medicines.names[one])}
              </option>
            ))}
          </select>
        </div>
        <Times draft={draft} problem={problemAt('times')} onChange={setDraft} />
        <Toggle on={draft.course} onChange={(course) => setDraft({ ...draft, course })}>
          {say(($) => $.medicines.course)}
        </Toggle>
        {draft.course && (
          <>
            <DateLine
              label={say(($) => $.medicines.first_day)}
              first={draft.from ?? view.tonight.evening}
              onChange={(from) => setDraft({ ...draft, from })}
            />
            <DateLine
              label={say(($) => $.medicines.last_day)}
              first={draft.to ?? view.tonight.evening}
              problem={problemAt('to')}
              onChange={(to) => setDraft({ ...draft, to })}
            />
          </>
        )}
        <Toggle on={draft.pause} onChange={(pause) => setDraft({ ...draft, pause })}>
          {say(($) => $.medicines.pause)}
        </Toggle>
        <Toggle on={draft.told} onChange={(told) => setDraft({ ...draft, told })}>
          {say(($) => $.medicines.pharmacist)}
        </Toggle>
        {draft.told &&
          (['after', 'before'] as const).map((side) => (
            <NumberField
              key={side}
              label={say(($) => $.medicines[side === 'after' ? 'hours_after' : 'hours_before'])}
              unit={say(($) => $.medicines.hours)}
              value={draft[side]}
              problem={problemAt(side)}
              onChange={(hours) => setDraft({ ...draft, [side]: hours })}
            />
          ))}
        <FormFoot onCancel={onClose} />
      </form>
    </Sheet>
  )
}

interface TimesProps {
  draft: MedicineDraft
  problem: string | undefined
  onChange(draft: MedicineDraft): void
}

/** The times of day at which it is taken. */
const Times = ({ draft, problem, onChange }: TimesProps) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const problemId = useId()
  const { times } = draft
  return (
    <>
      {times.map((time, index) => (
        // A time has no name but its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.timeRow}>
          <TimeField
            label={say(($) => $.medicines.time, { number: index + 1 })}
            value={time}
            problem={time === null ? problem : undefined}
            onChange={(value) =>
              onChange({ ...draft, times: times.map((one, place) => (place === index ? value : one)) })
            }
          />
          {times.length > 1 && (
            <Button
              look="icon"
              onPress={() => onChange({ ...draft, times: times.filter((_, place) => place !== index) })}
              aria-label={say(($) => $.medicines.remove_time, { number: index + 1 })}
            >
              <X size={18} strokeWidth={1.75} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {times.length === 0 && <FieldProblem id={problemId} text={problem} />}
      <div>
        <Button
          isDisabled={times.length >= 12}
          onPress={() => onChange({ ...draft, times: [...times, null] })}
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.medicines.add_time)}
        </Button>
      </div>
    </>
  )
}
