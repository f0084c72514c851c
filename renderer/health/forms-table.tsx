import type { MagnesiumForm } from '../../shared/safety/magnesium-forms'
import { FORMS, MAGNESIUM_FORMS } from '../../shared/safety/magnesium-forms'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { useWords } from '../words'
import styles from './health.module.css'

/** How much magnesium each form holds, dry and as its hydrate; no order of merit. */
export const FormsTable = () => {
  const { language } = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const shown = (share: number | null): string => (share === null ? '–' : percent.format(share))
  return (
    <details>
      <summary>{say(($) => $.magnesium.table)}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(($) => $.magnesium.table_form)}</th>
            <th scope="col">{say(($) => $.magnesium.table_dry)}</th>
            <th scope="col">{say(($) => $.magnesium.table_hydrate)}</th>
          </tr>
        </thead>
        <tbody>
          {FORMS.map((form) => {
            const { dry, hydrate }: MagnesiumForm = MAGNESIUM_FORMS[form]
            return (
              <tr key={form}>
                <th scope="row">{say(($) => $.magnesium.forms[form])}</th>
                <td>{dry === null ? say(($) => $.magnesium.varies) : shown(dry)}</td>
                <td>{shown(hydrate)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.hint}>{say(($) => $.magnesium.uptake)}</p>
    </details>
  )
}
