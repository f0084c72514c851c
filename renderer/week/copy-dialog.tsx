import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { EveningDate, Weekday } from '../../shared/evening/evening-date'
import { addEvenings, WEEKDAYS, weekdayOf } from '../../shared/evening/evening-date'
import { firstOfWeek, weekdaysFrom } from '../../shared/week/week-start'
import { capital, weekdayName } from '../format/day-names'
import { nightProblem } from '../forms/night-problem'
import { Button } from '../ui/button'
import { CheckBox } from '../ui/check-box'
import { Sheet } from '../ui/sheet'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import type { Draft } from './draft'
import styles from './week-dialog.module.css'

interface Props {
  evening: EveningDate
  weekStart: Weekday
  draft: Draft
  onClose(): void
}

/** Gives other weekdays the same night, every week. */
export const CopyDialog = ({ evening, weekStart, draft, onClose }: Props) => {
  const words = useWords()
  const { t, language } = words
  const { bed, wake } = draft.night
  const own = weekdayOf(evening)
  const first = firstOfWeek(evening, weekStart)
  const [weekdays, setWeekdays] = useState<readonly Weekday[]>([])
  const problem = !draft.resting && nightProblem(draft.night) !== null
  const copy = async (): Promise<void> => {
    const night = draft.resting || bed === null || wake === null ? null : { bed, wake }
    if (!(await wish(words, 'setWeekNights', { weekdays: [...weekdays], night }))) return
    tell({ text: t(($) => $.week.copied_to, { count: weekdays.length }) })
    onClose()
  }
  return (
    <Sheet title={t(($) => $.week.copy)} onClose={onClose}>
      <CheckboxGroup
        value={[...weekdays]}
        onChange={(chosen) => setWeekdays(WEEKDAYS.filter((weekday) => chosen.includes(weekday)))}
      >
        <Label className={styles.quiet ?? ''}>{t(($) => $.week.copy_to)}</Label>
        {weekdaysFrom(weekStart).map((weekday, index) =>
          weekday === own ? null : (
            <CheckBox key={weekday} value={weekday}>
              {capital(weekdayName(language, addEvenings(first, index)))}
            </CheckBox>
          ),
        )}
      </CheckboxGroup>
      {problem && <p className={styles.problem}>{t(($) => $.week.copy_problem)}</p>}
      <div className={styles.actions}>
        <Button look="quiet" onPress={onClose}>
          {t(($) => $.night.cancel)}
        </Button>
        <Button look="filled" isDisabled={problem || weekdays.length === 0} onPress={() => void copy()}>
          {t(($) => $.week.copy_do)}
        </Button>
      </div>
    </Sheet>
  )
}
