import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { LedgerLine } from '../../shared/safety/spacing-ledger'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { usePdf } from '../print/use-pdf'
import { Button } from '../ui/button'
import { Part } from '../ui/part'
import { ask } from '../use-evenfall'
import { useWords } from '../words'
import styles from './health.module.css'
import paperStyles from './ledger.module.css'
import { LedgerTable } from './ledger-table'
import type { MedicineTold } from './medicine-draft'
import { medicineDays, medicineDistance, medicineTimesText } from './medicine-texts'

/** This week's distances between magnesium and medicines, to check with a pharmacist: on screen and on paper. */
export const Ledger = ({ view }: { view: EveningView }) => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { paper, save } = usePdf()
  const [lines, setLines] = useState<readonly LedgerLine[]>([])
  const { medicines } = view.health
  const { plan } = view.tonight
  useEffect(() => {
    let isShown = true
    // Asked anew whenever the medicines or tonight's plan change; an answer that comes too late is an older one's.
    if (medicines.length === 0 && plan === null) return undefined
    ask('spacingLedger', undefined).then(
      (found) => isShown && setLines(found),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [medicines, plan])
  const sheet = <LedgerPage medicines={medicines} lines={lines} />
  return (
    <Part title={say(($) => $.ledger.title)}>
      <p className={styles.hint}>{say(($) => $.ledger.why)}</p>
      <LedgerTable lines={lines} />
      <div>
        <Button
          isDisabled={lines.length === 0}
          onPress={() =>
            void save(
              say(($) => $.ledger.file),
              sheet,
            )
          }
        >
          <Printer size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.ledger.save)}
        </Button>
      </div>
      {paper}
    </Part>
  )
}

const LedgerPage = (props: { medicines: readonly MedicineTold[]; lines: readonly LedgerLine[] }) => {
  const { t } = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  return (
    <div className={paperStyles.paper}>
      <h1>{say(($) => $.ledger.title)}</h1>
      <p>{say(($) => $.medicines.spacing_generic)}</p>
      <MedicineLines medicines={props.medicines} />
      <LedgerTable lines={props.lines} />
      <p>{say(($) => $.ledger.note)}</p>
      <p>{t(($) => $.safety.not_medical)}</p>
    </div>
  )
}

const MedicineLines = ({ medicines }: { medicines: readonly MedicineTold[] }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  return (
    <ul>
      {medicines.map((one) => (
        <li key={one.id}>
          <strong>{say(($) => $.medicines.names[one.medicine])}</strong>{' '}
          {[medicineTimesText(words, one), medicineDays(words, say, one), medicineDistance(say, one)].join(
            ' · ',
          )}
        </li>
      ))}
    </ul>
  )
}
