import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../ui/button'
import { Hint } from '../ui/hint'
import styles from './chart.module.css'
import { useInsightWords } from './insight-words'

/** A chart's numbers: a head and rows of text, the first cell of a row its name. */
export interface TableTwin {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Props {
  title: string
  /** The chart in one sentence. */
  sentence: string
  table: TableTwin
  /** Whether every chart shows its table. */
  tables: boolean
  children: ReactNode
}

/** A chart with its sentence, and the same as a table. */
export const Chart = ({ title, sentence, table, tables, children }: Props) => {
  const t = useInsightWords()
  const id = useId()
  const [own, setOwn] = useState<{ asTable: boolean; against: boolean } | null>(null)
  // What was chosen here holds until the choice for all charts changes.
  const asTable = own && own.against === tables ? own.asTable : tables
  const other = asTable ? t(($) => $.as_chart) : t(($) => $.as_table)
  const Icon = asTable ? ChartNoAxesColumn : Table2
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {table.rows.length > 0 && (
          <Hint text={other}>
            <Button look="bare" onPress={() => setOwn({ asTable: !asTable, against: tables })}>
              <Icon size={18} strokeWidth={1.75} aria-hidden />
              <span className={styles.words}>
                {other} {title}
              </span>
            </Button>
          </Hint>
        )}
      </div>
      <figure className={styles.figure}>
        {asTable ? <Twin title={title} table={table} /> : children}
        <figcaption className={styles.sentence}>{sentence}</figcaption>
      </figure>
    </section>
  )
}

const Twin = ({ title, table: { head, rows } }: { title: string; table: TableTwin }) => (
  // Long tables scroll by themselves, so they can be reached with the keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1] ?? index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
