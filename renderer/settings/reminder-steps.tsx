import type { ReminderSettings } from '../../shared/reminders/reminder-settings'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { useReminderWords } from './reminder-words'
import { Resettable } from './resettable'
import styles from './settings.module.css'

interface Props {
  view: EveningView
  onChange(changes: Partial<ReminderSettings>): void
}

const switched = (steps: readonly StepId[], step: StepId, isIn: boolean): StepId[] =>
  isIn ? [...steps.filter((one) => one !== step), step] : steps.filter((one) => one !== step)

/** Which of tonight's steps are reminded of, and which of those again. */
export const ReminderSteps = ({ view, onChange }: Props) => {
  const { name } = useWords()
  const say = useReminderWords()
  const { withoutReminder, withoutRepeats, repeats } = view.reminders
  const steps = view.tonight.steps.map(({ planned }) => planned)
  if (steps.length === 0) return null
  return (
    <details>
      <summary>{say(($) => $.steps)}</summary>
      <Resettable
        name={say(($) => $.steps)}
        value={withoutReminder.length + withoutRepeats.length}
        usual={0}
        onReset={() => onChange({ withoutReminder: [], withoutRepeats: [] })}
      >
        <ul className={styles.lines}>
          {steps.map(({ id, kind }) => {
            const isReminded = !withoutReminder.includes(id)
            const mayRepeat =
              isReminded && repeats > 0 && !view.choices.quieterNights && kind === 'do' && id !== 'lights_out'
            return (
              <li key={id}>
                <Toggle
                  on={isReminded}
                  onChange={(on) => onChange({ withoutReminder: switched(withoutReminder, id, !on) })}
                >
                  {`${name(id)}: ${say(($) => $.remind)}`}
                </Toggle>
                {mayRepeat && (
                  <Toggle
                    on={!withoutRepeats.includes(id)}
                    onChange={(on) => onChange({ withoutRepeats: switched(withoutRepeats, id, !on) })}
                  >
                    {`${name(id)}: ${say(($) => $.repeat)}`}
                  </Toggle>
                )}
              </li>
            )
          })}
        </ul>
      </Resettable>
    </details>
  )
}
