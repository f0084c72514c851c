import { useId } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { StepView } from '../../shared/view'
import { Button } from '../ui/button'
import { snoozeStep } from '../wishes'
import { useWords } from '../words'
import styles from './snooze-menu.module.css'

interface Props {
  evening: EveningDate
  step: StepView
}

/** The snoozes that still fit, or why there are none. */
export const SnoozeMenu = ({ evening, step }: Props) => {
  const words = useWords()
  const { t } = words
  const reasonId = useId()
  const label = t(($) => $.answers.snooze)
  const named = `${label}, ${words.name(step.planned.id)}`
  const { lastMoment } = step
  if (step.snoozes.length === 0) {
    return (
      <>
        <Button isDisabled aria-label={named} aria-describedby={reasonId}>
          {label}
        </Button>
        <p id={reasonId} className={styles.reason}>
          {t(($) => $.tonight.snooze_too_late)}
        </p>
      </>
    )
  }
  return (
    <MenuTrigger>
      <Button aria-label={named}>{label}</Button>
      <Popover className={styles.popover ?? ''}>
        <p className={styles.title} aria-hidden>
          {t(($) => $.tonight.snooze_for)}
        </p>
        <Menu className={styles.menu ?? ''} aria-label={t(($) => $.tonight.snooze_for)}>
          {step.snoozes.map((minutes) => (
            <MenuItem
              key={minutes}
              className={styles.item ?? ''}
              onAction={() => void snoozeStep(words, evening, step.planned.id, minutes)}
            >
              {t(($) => $.time.minutes, { count: minutes })}
            </MenuItem>
          ))}
          {lastMoment !== null && (
            <MenuItem
              className={styles.item ?? ''}
              onAction={() => void snoozeStep(words, evening, step.planned.id, { lastMoment })}
            >
              {t(($) => $.tonight.snooze_last, { time: words.time(lastMoment) })}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
