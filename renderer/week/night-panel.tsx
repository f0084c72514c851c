import { Info } from 'lucide-react'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { minutesBetween } from '../../shared/evening/instant'
import type { EveningView } from '../../shared/view'
import type { WeekNight } from '../../shared/week/week-night'
import type { WeekView } from '../../shared/week/week-of'
import { MiniArc } from '../charts/mini-arc'
import { weekdayName } from '../format/day-names'
import { eveningName } from '../format/evening-name'
import { focusProblem, NightFields } from '../forms/night-fields'
import { nightProblem } from '../forms/night-problem'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { TextLine } from '../ui/text-line'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { consequence } from './consequence'
import { type Draft, isChanged } from './draft'
import styles from './night-panel.module.css'
import { NightTools } from './night-tools'
import { StepSwitches } from './step-switches'
import { usePreview } from './use-preview'
import { removeException, saveDraft } from './week-wishes'

interface Props {
  view: EveningView
  week: WeekView
  night: WeekNight
  draft: Draft
  saved: Draft
  onDraft(draft: Draft | null): void
  onSaved(): Promise<void>
  onBack(): void
  ref: RefObject<HTMLElement | null>
}

const LONGEST_NOTE = 200

/** Everything about one evening of the week that can be changed, and what that comes down to. */
export const NightPanel = ({ view, week, night, draft, saved, onDraft, onSaved, onBack, ref }: Props) => {
  const words = useWords()
  const { t, language } = words
  const { evening } = night
  const titleId = useId()
  const fields = useRef<HTMLDivElement>(null)
  const [strict, setStrict] = useState(false)
  const changed = isChanged(draft, saved)
  const preview = usePreview(evening, draft, changed, night.plan)
  const problem = draft.resting ? null : nightProblem(draft.night)
  const elapsed = preview && !problem ? minutesBetween(preview.bedtime, preview.wake) : undefined
  const day = weekdayName(language, evening)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (problem) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(fields.current))
    } else if (await saveDraft(words, view, evening, draft, saved)) {
      await onSaved()
    }
  }
  const backToUsual = (): void => {
    onDraft(null)
    setStrict(false)
    if (night.exception) void removeException(words, evening)
  }
  return (
    <section
      aria-labelledby={titleId}
      className={styles.panel}
      ref={ref}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <div className={styles.column}>
          <h2 id={titleId}>{eveningName(language, evening)}</h2>
          {preview && <MiniArc plan={preview} />}
          {!draft.resting && (
            <NightFields
              night={draft.night}
              strict={strict}
              narrow={words.clock === '24'}
              elapsed={elapsed}
              onChange={(times) => onDraft({ ...draft, night: times })}
              ref={fields}
            />
          )}
          {preview && preview.notes.length > 0 && (
            <ul className={styles.notes}>
              {preview.notes.map((note) => (
                <li key={note}>{t(($) => $.planNotes[note], { time: words.time(preview.bedtime) })}</li>
              ))}
            </ul>
          )}
          {!draft.resting && (
            <StepSwitches view={view} saved={night.plan} preview={preview} draft={draft} onDraft={onDraft} />
          )}
          <Toggle on={draft.resting} onChange={(resting) => onDraft({ ...draft, resting })}>
            {t(($) => $.week.rest_evening)}
          </Toggle>
          <TextLine
            label={t(($) => $.week.note)}
            value={draft.note}
            longest={LONGEST_NOTE}
            onChange={(note) => onDraft({ ...draft, note })}
          />
          <NightTools view={view} night={night} draft={draft} onDraft={onDraft} />
        </div>
        <div className={styles.foot}>
          <Choices
            label={t(($) => $.night.scope)}
            value={draft.scope}
            options={[
              { value: 'tonight', label: t(($) => $.week.this_day, { day }) },
              { value: 'weekday', label: t(($) => $.week.every_day, { day }) },
            ]}
            onChange={(scope) => onDraft({ ...draft, scope })}
          />
          <div className={styles.consequence}>
            <Info size={18} strokeWidth={1.75} aria-hidden />
            <p role="status">
              {consequence(words, week, night, draft)}
              {draft.scope === 'weekday' &&
                draft.note.trim() !== saved.note &&
                ` ${t(($) => $.week.only_this, { day })}`}
            </p>
          </div>
          <div className={styles.actions}>
            <Button look="filled" type="submit">
              {t(($) => $.night.save)}
            </Button>
            {(night.exception || changed) && (
              <Button onPress={backToUsual}>
                {night.exception ? t(($) => $.week.use_usual) : t(($) => $.week.drop)}
              </Button>
            )}
          </div>
        </div>
      </form>
    </section>
  )
}
