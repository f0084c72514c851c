import { useState } from 'react'
import type { Instant } from '../../shared/evening/instant'
import type { Morning } from '../../shared/insight/morning'
import { decimal } from '../format/figures'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { TimeField } from '../ui/time-field'
import { useWords } from '../words'
import type { CheckInDraft, CheckInProblem } from './check-in-draft'
import { checkInDraft, checkInOf, checkInProblem, MOST } from './check-in-draft'
import { useInsightWords } from './insight-words'
import styles from './morning.module.css'
import { tellNight } from './morning-wishes'

/** The longest note the log takes. */
const LONGEST_NOTE = 500

/** Every field of the sleep diary; what stays empty stays unknown. */
export const CheckInSheet = ({
  morning,
  now,
  onClose,
}: {
  morning: Morning
  now: Instant
  onClose(): void
}) => {
  const t = useInsightWords()
  const words = useWords()
  const [draft, setDraft] = useState(() => checkInDraft(morning))
  const [shown, setShown] = useState<CheckInProblem | null>(null)
  const put = (change: Partial<CheckInDraft>): void => {
    setDraft({ ...draft, ...change })
    setShown(null)
  }
  const save = async (): Promise<void> => {
    const problem = checkInProblem(draft, morning, now)
    setShown(problem)
    if (problem) return
    const checkIn = checkInOf(draft, morning, morning.told?.checkIn.rating)
    if (
      await tellNight(
        words,
        t(($) => $.morning.saved),
        morning.evening,
        checkIn,
      )
    )
      onClose()
  }
  const problemOf = (field: CheckInProblem['field']): string | undefined => {
    if (shown?.field !== field) return undefined
    if (shown.problem === 'number') return t(($) => $.morning.number, { most: MOST[shown.field] })
    return shown.problem === 'order' ? t(($) => $.morning.order) : t(($) => $.morning.future)
  }
  const number = (field: keyof typeof MOST, label: string, unit: string) => (
    <NumberField
      label={label}
      unit={unit}
      value={draft[field]}
      problem={problemOf(field)}
      onChange={(value) => put({ [field]: value })}
    />
  )
  const minutes = t(($) => $.morning.minutes)
  return (
    <Sheet title={t(($) => $.morning.diary)} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TimeField
          label={t(($) => $.morning.in_bed)}
          value={draft.toBed}
          autoFocus
          onChange={(toBed) => put({ toBed })}
        />
        {number(
          'asleepAfter',
          t(($) => $.morning.asleep_after),
          minutes,
        )}
        {number(
          'awakenings',
          t(($) => $.morning.awakenings),
          t(($) => $.morning.times),
        )}
        {number(
          'awake',
          t(($) => $.morning.awake),
          minutes,
        )}
        <TimeField
          label={t(($) => $.morning.woke)}
          value={draft.woke}
          problem={problemOf('woke')}
          onChange={(woke) => put({ woke })}
        />
        <TimeField
          label={t(($) => $.morning.up)}
          value={draft.up}
          problem={problemOf('up')}
          onChange={(up) => put({ up })}
        />
        <TextLine
          label={t(($) => $.morning.note)}
          value={draft.note}
          longest={LONGEST_NOTE}
          onChange={(note) => put({ note })}
        />
        <DrinksLine morning={morning} />
        <div>
          <Button look="filled" type="submit">
            {t(($) => $.morning.save)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

/** What the log knows of the day's caffeine and alcohol. */
const DrinksLine = ({ morning: { drinks } }: { morning: Morning }) => {
  const t = useInsightWords()
  const { language } = useWords()
  const { caffeine, alcohol } = drinks
  const glasses = alcohol.reduce((sum, one) => sum + one.glasses, 0)
  return (
    <p className={styles.quiet}>
      {caffeine.length + alcohol.length === 0
        ? t(($) => $.morning.no_drinks)
        : t(($) => $.morning.drinks, {
            caffeine: caffeine.length,
            milligrams: caffeine.reduce((sum, one) => sum + one.milligrams, 0),
            alcohol: decimal(language, glasses),
          })}
    </p>
  )
}
