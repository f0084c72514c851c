import { aboveLimitText } from '../../shared/languages/above-limit-text'
import type { SayOf } from '../../shared/languages/area'
import type { DoseWarning } from '../../shared/log/dose-warnings'
import { useAreaWords } from '../area-words'
import type { CarefulDose } from '../careful-dose'
import { SAFETY_WORDS } from '../forms/safety-words'
import { TypedSheet } from '../ui/typed-sheet'
import { useWords, type Words } from '../words'
import styles from './log.module.css'
import { type LogWords, useLogWords } from './log-words'

const sentence = (
  { t, time }: Words,
  say: LogWords,
  safety: SayOf<'safety'>,
  warning: DoseWarning,
): string => {
  if (warning.warning === 'above_limit') {
    const { total } = warning
    return `${say(($) => $.dose.together, { total })} ${aboveLimitText(safety, total, warning)}`
  }
  const taken = time(warning.takenAt)
  if (warning.warning === 'close_to_dose') {
    return say(($) => $.dose.close_to_dose, { taken, other: time(warning.other) })
  }
  const medicine = t(($) => $.medicines[warning.medicine])
  return warning.other === null
    ? say(($) => $.dose.always_close, { medicine })
    : say(($) => $.dose.close_to_medicine, { medicine, taken, other: time(warning.other) })
}

/** What to read before a dose is saved, with both times; saving it all the same takes a reason. */
export const DoseWarnings = ({ dose, onClose }: { dose: CarefulDose; onClose(): void }) => {
  const words = useWords()
  const say = useLogWords()
  const safety = useAreaWords('safety', SAFETY_WORDS)
  return (
    <TypedSheet
      title={say(($) => $.dose.title)}
      label={say(($) => $.dose.why)}
      longest={200}
      problemOf={(reason) => (reason === '' ? say(($) => $.dose.reason_needed) : undefined)}
      action={say(($) => $.dose.save)}
      onTyped={async (reason) => {
        dose.done(await dose.record(reason))
        onClose()
      }}
      onClose={onClose}
    >
      <ul className={styles.warnings}>
        {dose.warnings.map((warning) => {
          const text = sentence(words, say, safety, warning)
          return <li key={text}>{text}</li>
        })}
      </ul>
      <p>{say(($) => $.dose.did_you)}</p>
    </TypedSheet>
  )
}
