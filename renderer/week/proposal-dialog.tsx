import { useState } from 'react'
import type { WallTime } from '../../shared/evening/wall-time'
import { shortSpan } from '../../shared/languages/spans'
import type { EveningView } from '../../shared/view'
import { proposedBedtime } from '../../shared/week/proposed-bedtime'
import { wallTimeText } from '../format/wall-time-text'
import type { DraftNight } from '../forms/night-problem'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { Sheet } from '../ui/sheet'
import { TimeField } from '../ui/time-field'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './week-dialog.module.css'

interface Props {
  view: EveningView
  wake: WallTime | null
  onTake(night: DraftNight): void
  onClose(): void
}

const SLEEP = [420, 450, 480, 510, 540] as const
const FALLING_ASLEEP = [5, 10, 15, 20, 30, 45] as const

/** Counts back from the wake time to a bedtime: hours of sleep, and the minutes it takes to fall asleep. */
export const ProposalDialog = ({ view, wake: first, onTake, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const before = view.routine.fallAsleepMinutes
  const [wake, setWake] = useState(first)
  const [falling, setFalling] = useState(before)
  const [sleep, setSleep] = useState(480)
  const bed = wake === null ? null : proposedBedtime(wake, falling, sleep)
  const options = (minutes: readonly number[]) =>
    minutes.map((one) => ({ value: String(one), label: shortSpan(t, one) }))
  const take = (): void => {
    if (falling !== before) void wish(words, 'setFallAsleep', { minutes: falling })
    onTake({ bed, wake })
    onClose()
  }
  return (
    <Sheet title={t(($) => $.week.from_wake)} onClose={onClose}>
      <TimeField label={t(($) => $.night.wake)} value={wake} autoFocus onChange={setWake} />
      <Choices
        label={t(($) => $.week.sleep)}
        value={String(sleep)}
        options={options(SLEEP)}
        onChange={(minutes) => setSleep(Number(minutes))}
      />
      <Choices
        label={t(($) => $.week.falling_asleep)}
        value={String(falling)}
        options={options([...new Set([...FALLING_ASLEEP, before])].sort((one, other) => one - other))}
        onChange={(minutes) => setFalling(Number(minutes))}
      />
      <p className={styles.outcome} role="status">
        {bed === null
          ? t(($) => $.night.incomplete)
          : t(($) => $.week.proposal, { time: wallTimeText(words, bed) })}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onPress={onClose}>
          {t(($) => $.night.cancel)}
        </Button>
        <Button look="filled" isDisabled={bed === null} onPress={take}>
          {t(($) => $.week.use_bedtime)}
        </Button>
      </div>
    </Sheet>
  )
}
