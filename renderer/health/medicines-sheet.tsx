import { Pencil, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { tellUndoable } from '../tell-undoable'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './health.module.css'
import { Ledger } from './ledger'
import type { MedicineTold } from './medicine-draft'
import { toldOf } from './medicine-draft'
import { MedicineForm } from './medicine-form'
import { medicineDays, medicineDistance, medicineTimesText } from './medicine-texts'

/** The user's medicines with the distances kept from them, and this week's distances to check with a pharmacist. */
export const MedicinesSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const [editing, setEditing] = useState<MedicineTold | 'new' | null>(null)
  const medicines = view.health.medicines.map(toldOf)
  const keep = (wanted: MedicineTold[]): Promise<boolean> =>
    wish(words, 'setMedicines', { medicines: wanted })
  const save = async (medicine: MedicineTold): Promise<boolean> => {
    const isNew = medicines.every(({ id }) => id !== medicine.id)
    const wanted = isNew
      ? [...medicines, medicine]
      : medicines.map((one) => (one.id === medicine.id ? medicine : one))
    if (!(await keep(wanted))) return false
    tell({
      text: say(($) => $.medicines.saved, { medicine: say(($) => $.medicines.names[medicine.medicine]) }),
    })
    return true
  }
  const remove = async ({ id, medicine }: MedicineTold): Promise<void> => {
    if (!(await keep(medicines.filter((one) => one.id !== id)))) return
    tellUndoable(
      words,
      say(($) => $.medicines.removed, { medicine: say(($) => $.medicines.names[medicine]) }),
      () => void keep(medicines),
    )
  }
  return (
    <Sheet title={say(($) => $.medicines.title)} onClose={onClose}>
      <p className={styles.hint}>{say(($) => $.medicines.spacing_generic)}</p>
      {view.health.answers.q_abx === 'yes' && (
        <p className={styles.hint}>{say(($) => $.medicines.antibiotics)}</p>
      )}
      {medicines.length === 0 && <p className={styles.hint}>{say(($) => $.medicines.none)}</p>}
      <ul className={styles.lines}>
        {medicines.map((one) => {
          const name = say(($) => $.medicines.names[one.medicine])
          return (
            <li key={one.id} aria-label={name}>
              <div className={styles.what}>
                <strong>{name}</strong>
                <p>{`${medicineTimesText(words, one)} · ${medicineDays(words, say, one)}`}</p>
                <p>{medicineDistance(say, one)}</p>
              </div>
              <Button
                look="icon"
                onPress={() => setEditing(one)}
                aria-label={`${say(($) => $.medicines.edit)}, ${name}`}
              >
                <Pencil size={18} strokeWidth={1.75} aria-hidden />
              </Button>
              <Button
                look="icon"
                onPress={() => void remove(one)}
                aria-label={`${say(($) => $.medicines.remove)}, ${name}`}
              >
                <X size={18} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
      <div>
        <Button isDisabled={medicines.length >= 50} onPress={() => setEditing('new')}>
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.medicines.add)}
        </Button>
      </div>
      {medicines.length > 0 && <Ledger view={view} />}
      {editing && (
        <MedicineForm
          view={view}
          medicine={editing === 'new' ? undefined : editing}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
    </Sheet>
  )
}
