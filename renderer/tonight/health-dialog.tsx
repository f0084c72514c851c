import { type FormEvent, useRef, useState } from 'react'
import { type HealthBox, healthSaid } from '../forms/health-choice'
import { HealthList } from '../forms/health-list'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './dialog.module.css'

/** The health questions, answered later or anew. */
export const HealthDialog = ({ ticked, onClose }: { ticked: readonly HealthBox[]; onClose(): void }) => {
  const words = useWords()
  const { t } = words
  const [boxes, setBoxes] = useState(ticked)
  const [strict, setStrict] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const said = healthSaid(boxes)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (!said) list.current?.querySelector('input')?.focus()
    else if (await wish(words, 'answerHealth', { ticked: said })) onClose()
  }
  return (
    <Sheet title={t(($) => $.start.health)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <HealthList
          boxes={boxes}
          skippable={false}
          problem={strict && !said ? t(($) => $.health.nothing_ticked) : undefined}
          onChange={setBoxes}
          ref={list}
        />
        <div className={styles.actions}>
          <Button look="quiet" onPress={onClose}>
            {t(($) => $.night.cancel)}
          </Button>
          <Button look="filled" type="submit">
            {t(($) => $.health.save)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
