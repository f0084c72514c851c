import { type FormEvent, useRef, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { focusProblem, NightFields } from '../forms/night-fields'
import { type DraftNight, nightProblem } from '../forms/night-problem'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './dialog.module.css'

interface Props {
  evening: EveningDate
  night: DraftNight
  onClose(): void
}

/** Changes bedtime and wake time, for this evening or for all of them. */
export const NightDialog = ({ evening, night: before, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const [night, setNight] = useState(before)
  const [scope, setScope] = useState<'tonight' | 'every_evening'>('tonight')
  const [strict, setStrict] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    const { bed, wake } = night
    if (nightProblem(night) || bed === null || wake === null) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(fields.current))
    } else if (await wish(words, 'setNight', { evening, night: { bed, wake }, scope })) {
      onClose()
    }
  }
  return (
    <Sheet title={t(($) => $.night.change)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <NightFields night={night} strict={strict} autoFocus onChange={setNight} ref={fields} />
        <Choices
          label={t(($) => $.night.scope)}
          value={scope}
          options={[
            { value: 'tonight', label: t(($) => $.night.tonight) },
            { value: 'every_evening', label: t(($) => $.night.every_evening) },
          ]}
          onChange={setScope}
        />
        <div className={styles.actions}>
          <Button look="quiet" onPress={onClose}>
            {t(($) => $.night.cancel)}
          </Button>
          <Button look="filled" type="submit">
            {t(($) => $.night.save)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
