import { AlarmClock } from 'lucide-react'
import { useId } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { StepView } from '../../shared/view'
import menu from '../ui/menu.module.css'
import { snoozeStep } from '../wishes'
import { useWords } from '../words'
import { AnswerButton } from './answer-button'
import styles from './snooze-menu.module.css'

interface Props {
  evening: EveningDate
  step: StepView
  isCompact: boolean
}

/** The snoozes that still fit, or why there are none. */
export const SnoozeMenu = ({ evening, step, isCompact }: Props) => {
  const words = useWords()
  const { t } = words
  const reasonId = useId()
  const { planned, lastMoment } = step
  const button = {
    step: planned.id,
    label: t(($) => $.answers.snooze),
    icon: AlarmClock,
    look: isCompact ? ('quiet' as const) : ('outlined' as const),
    isCompact,
  }
  if (step.snoozes.length === 0) {
    return (
      <>
        <AnswerButton {...button} isDisabled aria-describedby={reasonId} />
        <p id={reasonId} className={styles.reason}>
          {t(($) => $.tonight.snooze_too_late)}
        </p>
      </>
    )
  }
  return (
    <MenuTrigger>
      <AnswerButton {...button} />
      <Popover className={menu.popover ?? ''}>
        <p className={menu.note} aria-hidden>
          {t(($) => $.tonight.snooze_for)}
        </p>
        <Menu className={menu.menu ?? ''} aria-label={t(($) => $.tonight.snooze_for)}>
          {step.snoozes.map((minutes) => (
            <MenuItem
              key={minutes}
              className={menu.item ?? ''}
              onAction={() => void snoozeStep(words, evening, planned.id, minutes)}
            >
              {t(($) => $.time.minutes, { count: minutes })}
            </MenuItem>
          ))}
          {lastMoment !== null && (
            <MenuItem
              className={menu.item ?? ''}
              onAction={() => void snoozeStep(words, evening, planned.id, { lastMoment })}
            >
              {t(($) => $.tonight.snooze_last, { time: words.time(lastMoment) })}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
