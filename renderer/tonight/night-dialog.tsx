import { type FormEvent, useRef, useState } from 'react'
import { changeOf } from '../../shared/routine/evening-change'
import type { Night } from '../../shared/routine/routine'
import type { EveningView } from '../../shared/view'
import { focusProblem, NightFields } from '../forms/night-fields'
import { type DraftNight, nightProblem } from '../forms/night-problem'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import styles from '../ui/form.module.css'
import { FormFoot } from '../ui/form-foot'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import { startLate } from './evening-wishes'
import type { TonightDraft } from './tonight-draft'
import { changeFrom, commitmentsOf, stepsToChoose, tonightDraft } from './tonight-draft'
import { TonightFields } from './tonight-fields'

interface Props {
  view: EveningView
  night: DraftNight
  onClose(): void
}

type Scope = 'tonight' | 'every_evening'

/** Changes bedtime and wake time, for this evening or for all of them, and whatever else is different tonight. */
export const NightDialog = ({ view, night: before, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const { evening, plan } = view.tonight
  const [night, setNight] = useState(before)
  const [scope, setScope] = useState<Scope>('tonight')
  const [draft, setDraft] = useState(() => tonightDraft(view))
  const [strict, setStrict] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLDivElement>(null)
  const hasMore = plan !== null && scope === 'tonight'

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    const { bed, wake } = night
    if (nightProblem(night) || bed === null || wake === null || (hasMore && !commitmentsOf(draft))) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(nightProblem(night) ? fields.current : more.current))
    } else if ((await saveNight({ bed, wake })) && (!hasMore || (await saveTonight(draft)))) {
      onClose()
    }
  }
  const saveNight = async (wanted: Night): Promise<boolean> => {
    const isSame = scope === 'tonight' && plan?.bed === wanted.bed && plan.wakeAt === wanted.wake
    return isSame || (await wish(words, 'setNight', { evening, night: wanted, scope }))
  }
  const saveTonight = async (wanted: TonightDraft): Promise<boolean> => {
    const shown = tonightDraft(view)
    const commitments = commitmentsOf(wanted) ?? []
    const isBusyAsBefore = JSON.stringify(commitments) === JSON.stringify(commitmentsOf(shown))
    if (!isBusyAsBefore && !(await wish(words, 'setCommitments', { evening, commitments }))) return false
    const isAsBefore = wanted.home === shown.home && wanted.off.join() === shown.off.join()
    const change = changeFrom(changeOf(view.routine, evening), wanted)
    return isAsBefore || (await wish(words, 'changeEvening', { evening, change }))
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
        {hasMore && (
          <>
            <div>
              <Button onPress={() => void startLate(words, evening).then(onClose)}>
                {t(($) => $.tonight.start_late)}
              </Button>
            </div>
            <TonightFields
              draft={draft}
              steps={stepsToChoose(view)}
              strict={strict}
              onChange={setDraft}
              ref={more}
            />
          </>
        )}
        <FormFoot onCancel={onClose} />
      </form>
    </Sheet>
  )
}
