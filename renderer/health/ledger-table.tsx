import { shortSpan } from '../../shared/languages/spans'
import { MEDICINES } from '../../shared/planner/medicine-spacing'
import type { LedgerGap, LedgerLine } from '../../shared/safety/spacing-ledger'
import { useAreaWords } from '../area-words'
import { eveningName } from '../format/evening-name'
import { SAFETY_WORDS } from '../forms/safety-words'
import { useWords } from '../words'
import styles from './health.module.css'

/** When magnesium is planned on each evening, and how far it lies from the doses of each medicine. */
export const LedgerTable = ({ lines }: { lines: readonly LedgerLine[] }) => {
  const { language, time } = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  if (lines.length === 0) return <p className={styles.hint}>{say(($) => $.ledger.nothing)}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say(($) => $.ledger.evening)}</th>
          <th scope="col">{say(($) => $.ledger.magnesium)}</th>
          <th scope="col">{say(($) => $.ledger.distances)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ evening, at, noTime, gaps }) => (
          <tr key={`${evening} ${at ?? ''}`}>
            <th scope="row">{eveningName(language, evening)}</th>
            <td>{at === null ? say(($) => $.ledger.left_out) : time(at)}</td>
            <td>
              {noTime && say(($) => $.ledger.no_time)}
              <Distances gaps={gaps} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Distances = ({ gaps }: { gaps: readonly LedgerGap[] }) => {
  const { t, time } = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const distance = ({ medicineComes, dose, minutes, needed }: LedgerGap): string =>
    say(($) => $.ledger[medicineComes], {
      time: time(dose),
      span: shortSpan(t, minutes),
      needed: shortSpan(t, needed),
    })
  return MEDICINES.map((medicine) => {
    const around = gaps.filter((gap) => gap.medicine === medicine)
    if (around.length === 0) return null
    const name = say(($) => $.medicines.names[medicine])
    return <p key={medicine}>{`${name}: ${around.map(distance).join(', ')}`}</p>
  })
}
