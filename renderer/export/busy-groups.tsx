import type { BusyGroup } from '../../shared/calendar/busy-evenings'
import type { BusyFound } from '../../shared/ipc/calendars'
import { eveningName } from '../format/evening-name'
import { wallTimeText } from '../format/wall-time-text'
import { useWords } from '../words'
import { ChooseSome } from './choose-some'
import styles from './export.module.css'
import { useExportWords } from './export-words'

interface Props {
  found: Extract<BusyFound, { found: 'groups' }>
  onTake(names: string[]): void
  onCancel(): void
}

/** What of a calendar falls into evenings, by name, each with when. */
export const BusyGroups = ({ found, onTake, onCancel }: Props) => {
  const words = useWords()
  const say = useExportWords()
  const whenOf = ({ commitments }: BusyGroup): string => {
    const [first] = commitments
    if (!first) return ''
    const [start, end] = [first.start, first.end].map((time) => wallTimeText(words, time))
    return `${eveningName(words.language, first.evening)}, ${start}–${end}`
  }
  const { allDay, free, cancelled, unclear } = found.ignored
  return (
    <div role="status" className={styles.group}>
      {found.groups.length === 0 ? (
        <p>{say(($) => $.busy_none)}</p>
      ) : (
        <ChooseSome
          label={say(($) => $.busy_found)}
          options={found.groups.map((group) => ({
            value: group.name,
            label: group.name === '' ? say(($) => $.untitled) : group.name,
            hint: say(($) => $.group, { count: group.commitments.length, when: whenOf(group) }),
          }))}
          confirm={say(($) => $.take)}
          onConfirm={onTake}
          onCancel={onCancel}
        />
      )}
      {allDay + free + cancelled + unclear > 0 && (
        <p className={styles.hint}>{say(($) => $.ignored, { ...found.ignored })}</p>
      )}
    </div>
  )
}
