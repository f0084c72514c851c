import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { CalendarChoices } from '../../shared/calendar/calendar-choices'
import { OFF_BY_DEFAULT, SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { CheckBox } from '../ui/check-box'
import { Choices } from '../ui/choices'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { Card } from './card'
import styles from './export.module.css'
import { useExportWords } from './export-words'

/** The steps that can go into a calendar: those of this routine, in the order of an evening. */
export const stepsOf = ({
  steps,
  ownSteps,
}: Pick<EveningView['routine'], 'steps' | 'ownSteps'>): StepId[] => [
  ...SWITCHABLE_STEPS.map(({ id }) => id).filter((id) => steps[id] ?? !OFF_BY_DEFAULT.has(id)),
  ...ownSteps.map(({ id }) => id).filter((id) => steps[id] ?? true),
  'lights_out',
]

const WEEKS = ['4', '12', '52', '260', 'null'] as const
const ALARMS = ['null', '0', '5', '10'] as const

/** The choice that stands for a number; the last one for a number the screen does not offer. */
const oneOf = <Value extends string>(values: readonly [...Value[], Value], text: string): Value =>
  values.find((value) => value === text) ?? values[values.length - 1] ?? values[0]

/** What goes into the calendar. Every choice holds at once, also for a kept file and a server. */
export const CalendarChoicesCard = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useExportWords()
  const { choices } = view.calendar
  const steps = stepsOf(view.routine)
  const choose = (change: Partial<CalendarChoices>): void =>
    void wish(words, 'setCalendarChoices', {
      ...choices,
      ...change,
      without: [...(change.without ?? choices.without)],
    })
  return (
    <Card title={say(($) => $.what)}>
      <div>
        <Choices
          label={say(($) => $.weeks)}
          value={oneOf(WEEKS, String(choices.weeks))}
          options={[
            { value: '4', label: say(($) => $.weeks_4) },
            { value: '12', label: say(($) => $.weeks_12) },
            { value: '52', label: say(($) => $.weeks_52) },
            { value: '260', label: say(($) => $.weeks_260) },
            { value: 'null', label: say(($) => $.weeks_all) },
          ]}
          onChange={(weeks) => choose({ weeks: weeks === 'null' ? null : Number(weeks) })}
        />
        <p className={styles.hint}>{say(($) => $.weeks_hint)}</p>
      </div>
      <CheckboxGroup
        value={steps.filter((step) => !choices.without.includes(step))}
        onChange={(chosen) => choose({ without: steps.filter((step) => !chosen.includes(step)) })}
        className={styles.group ?? ''}
      >
        <Label className={styles.label ?? ''}>{say(($) => $.steps)}</Label>
        <div className={styles.boxes}>
          {steps.map((step) => (
            <CheckBox key={step} value={step}>
              {words.name(step)}
            </CheckBox>
          ))}
        </div>
      </CheckboxGroup>
      <Choices
        label={say(($) => $.shape)}
        value={choices.shape}
        options={[
          { value: 'steps', label: say(($) => $.shape_steps) },
          { value: 'block', label: say(($) => $.shape_block) },
        ]}
        onChange={(shape) => choose({ shape })}
      />
      <Choices
        label={say(($) => $.alarm)}
        value={oneOf(ALARMS, String(choices.alarm))}
        options={[
          { value: 'null', label: say(($) => $.alarm_none) },
          { value: '0', label: say(($) => $.alarm_0) },
          { value: '5', label: say(($) => $.alarm_5) },
          { value: '10', label: say(($) => $.alarm_10) },
        ]}
        onChange={(alarm) => choose({ alarm: alarm === 'null' ? null : Number(alarm) })}
      />
      <div>
        <Toggle on={choices.oneOffs} onChange={(oneOffs) => choose({ oneOffs })}>
          {say(($) => $.one_offs)}
        </Toggle>
        <p className={styles.hint}>{say(($) => $.one_offs_hint)}</p>
      </div>
      <div>
        <Toggle on={choices.neutral} onChange={(neutral) => choose({ neutral })}>
          {say(($) => $.neutral)}
        </Toggle>
        <p className={styles.hint}>{say(($) => $.neutral_hint)}</p>
      </div>
    </Card>
  )
}
