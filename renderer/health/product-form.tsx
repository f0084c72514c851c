import { type FormEvent, useId, useRef, useState } from 'react'
import type { FormId } from '../../shared/safety/magnesium-forms'
import { elementalIn, FORMS } from '../../shared/safety/magnesium-forms'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import { Part } from '../ui/part'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './health.module.css'
import { milligramsFrom } from './milligrams'

/** What is in the jar: the form, and the magnesium in one tablet by the label; a weight of a compound is estimated. */
export const ProductForm = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const selectId = useId()
  const { region, product, showGlycine } = view.health
  const [form, setForm] = useState<FormId | null>(product?.form ?? null)
  const [tablet, setTablet] = useState(product ? String(product.tabletMilligrams) : '')
  const [compound, setCompound] = useState('')
  const [strict, setStrict] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const tabletMilligrams = milligramsFrom(tablet)
  const weight = milligramsFrom(compound)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (form !== null && tabletMilligrams === undefined) {
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const wanted = form === null || tabletMilligrams === undefined ? null : { form, tabletMilligrams }
    if (await wish(words, 'setMagnesium', { region, product: wanted, showGlycine }))
      tell({ text: say(($) => $.magnesium.product_saved) })
  }
  return (
    <Part title={say(($) => $.magnesium.product)}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={place}>
        <div className={styles.field}>
          <label htmlFor={selectId}>{say(($) => $.magnesium.form)}</label>
          <select
            id={selectId}
            className={styles.select}
            value={form ?? ''}
            onChange={({ target }) => setForm(FORMS.find((one) => one === target.value) ?? null)}
          >
            <option value="">{say(($) => $.magnesium.no_product)}</option>
            {FORMS.map((one) => (
              <option key={one} value={one}>
                {say(($) => $.magnesium.forms[one])}
              </option>
            ))}
          </select>
        </div>
        {form !== null && (
          <>
            <NumberField
              label={say(($) => $.magnesium.tablet)}
              unit={say(($) => $.magnesium.tablet_unit)}
              value={tablet}
              problem={
                strict && tabletMilligrams === undefined
                  ? say(($) => $.wrong_milligrams, { least: 1, most: 2000 })
                  : undefined
              }
              onChange={setTablet}
            />
            <NumberField
              label={say(($) => $.magnesium.compound)}
              unit={say(($) => $.magnesium.compound_unit)}
              value={compound}
              problem={undefined}
              onChange={setCompound}
            />
            {weight !== undefined && <p className={styles.hint}>{estimate(say, form, weight)}</p>}
          </>
        )}
        <div>
          <Button type="submit">{say(($) => $.magnesium.save_product)}</Button>
        </div>
      </form>
    </Part>
  )
}

const estimate = (
  say: ReturnType<typeof useAreaWords<'safety'>>,
  form: FormId,
  compoundMilligrams: number,
): string => {
  const elemental = elementalIn(form, compoundMilligrams)
  if (!elemental) return say(($) => $.magnesium.estimate_none)
  const { dry, hydrate } = elemental
  return hydrate === null
    ? say(($) => $.magnesium.estimate, { dry })
    : say(($) => $.magnesium.estimate_hydrate, { dry, hydrate })
}
