import { type FormEvent, useState } from 'react'
import { bathTexts } from '../../shared/languages/bath-texts'
import {
  BATH_DEGREES,
  BATH_KINDS,
  BATH_LENGTHS,
  BATH_SALTS,
  SALT_MILLILITRES,
} from '../../shared/safety/bath'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Choices } from '../ui/choices'
import { FormFoot } from '../ui/form-foot'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './health.module.css'

/** What the warm water is, how warm and how long, within what is careful for this person. */
export const BathSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { mostDegrees, mostMinutes, plainWater, caution } = view.bath
  const before = view.health.bath
  const [bath, setBath] = useState(before)
  const degrees = BATH_DEGREES.filter((one) => one <= mostDegrees)
  const minutes = BATH_LENGTHS.filter((one) => one <= mostMinutes)
  const warmest = degrees.at(-1) ?? 37
  const shownDegrees = bath.degrees > warmest ? warmest : bath.degrees
  const shownMinutes = bath.minutes > mostMinutes ? 10 : bath.minutes
  const salts = plainWater ? 'none' : bath.salts
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await wish(words, 'setBath', { ...bath, note: bath.note.trim() }))) return
    tell({ text: say(($) => $.bath.saved) })
    onClose()
  }
  return (
    <Sheet title={say(($) => $.bath.title)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <Choices
          label={say(($) => $.bath.kind)}
          value={bath.kind}
          options={BATH_KINDS.map((value) => ({ value, label: say(($) => $.bath.kinds[value]) }))}
          onChange={(kind) => setBath({ ...bath, kind })}
        />
        <Choices
          label={say(($) => $.bath.degrees)}
          value={String(shownDegrees)}
          options={degrees.map((one) => ({
            value: String(one),
            label: say(($) => $.bath.degree, { degrees: one }),
          }))}
          onChange={(chosen) =>
            setBath({ ...bath, degrees: degrees.find((one) => String(one) === chosen) ?? 37 })
          }
        />
        <Choices
          label={say(($) => $.bath.minutes)}
          value={String(shownMinutes)}
          options={minutes.map((one) => ({
            value: String(one),
            label: words.t(($) => $.time.short, { minutes: one }),
          }))}
          onChange={(chosen) =>
            setBath({ ...bath, minutes: minutes.find((one) => String(one) === chosen) ?? 10 })
          }
        />
        {caution !== 'none' && (
          <p className={styles.hint}>
            {say(($) => $.bath.most, { degrees: mostDegrees, minutes: mostMinutes })}{' '}
            {caution === 'unanswered' ? say(($) => $.bath.unanswered) : say(($) => $.bath.foot_bath_instead)}
          </p>
        )}
        {bath.kind !== 'shower' && (
          <>
            <Choices
              label={say(($) => $.bath.salts)}
              value={salts}
              options={(plainWater ? (['none'] as const) : BATH_SALTS).map((value) => ({
                value,
                label: say(($) => $.bath.salt[value]),
              }))}
              onChange={(chosen) => setBath({ ...bath, salts: chosen })}
            />
            <p className={styles.hint}>
              {salts !== 'none' && (
                <>
                  {say(($) => $.bath.millilitres, {
                    from: SALT_MILLILITRES[salts][0],
                    to: SALT_MILLILITRES[salts][1],
                  })}{' '}
                </>
              )}
              {say(($) => $.bath.bath_salt)}
            </p>
          </>
        )}
        <TextLine
          label={say(($) => $.bath.note)}
          value={bath.note}
          longest={200}
          onChange={(note) => setBath({ ...bath, note })}
        />
        <ul className={styles.hint}>
          {bathTexts(words.t, say, view.bath, view.health).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <FormFoot onCancel={onClose} save={say(($) => $.bath.save)} />
      </form>
    </Sheet>
  )
}
