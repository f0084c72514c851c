import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { eveningWithin } from '../format/evening-name'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { tell } from '../ui/toast-queue'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './health.module.css'

interface Props {
  view: EveningView
  onChoose(milligrams: number, steps: boolean): Promise<void>
}

/** Beginning, going on or staying, only when asked for; and the way back after complaints. */
export const Steps = ({ view, onChoose }: Props) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { offer } = view.dose
  const { dose } = view.health
  const go = async (milligrams: number): Promise<void> => {
    if (await wish(words, 'takeDoseStep', { milligrams }))
      tell({ text: say(($) => $.magnesium.amount_saved) })
  }
  const complain = async (): Promise<void> => {
    const goesBack = dose !== null && dose.before.length > 0
    if (!(await wish(words, 'tellComplaint', undefined))) return
    tell({ text: say(($) => $.magnesium[goesBack ? 'amount_back' : 'amount_gone']) })
  }
  return (
    <>
      {offer?.offer === 'start' && (
        <div className={styles.timeRow}>
          {offer.amounts.map((milligrams) => (
            <Button key={milligrams} onPress={() => void onChoose(milligrams, true)}>
              {say(($) => $.magnesium.start_with, { milligrams })}
            </Button>
          ))}
        </div>
      )}
      {dose && (
        <Toggle on={dose.steps} onChange={(steps) => void onChoose(dose.milligrams, steps)}>
          {say(($) => $.magnesium.steps)}
        </Toggle>
      )}
      {offer?.offer === 'hold' && (
        <p>
          {say(($) => $.magnesium.hold)}{' '}
          {say(($) => $.magnesium.hold_until, { date: eveningWithin(words.language, offer.until) })}
        </p>
      )}
      {offer?.offer === 'next' && (
        <>
          <p>{say(($) => $.magnesium.option, { next: offer.milligrams })}</p>
          <div>
            <Button onPress={() => void go(offer.milligrams)}>
              {say(($) => $.magnesium.go_to, { milligrams: offer.milligrams })}
            </Button>
          </div>
        </>
      )}
      {offer?.offer === 'top' && <p>{say(($) => $.magnesium.top, { cap: offer.available })}</p>}
      {dose && (
        <>
          <p className={styles.hint}>{say(($) => $.magnesium.gi)}</p>
          <div>
            <Button look="quiet" onPress={() => void complain()}>
              {say(($) => $.magnesium.complaint)}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
