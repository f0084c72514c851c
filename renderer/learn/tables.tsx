import type { ReactNode } from 'react'
import type { Section } from './learn-page'
import { useLearnWords } from './learn-words'
import { MarkedText } from './marked-text'
import styles from './tables.module.css'

/** Food with the magnesium in a serving of it. */
export const FoodsTable = ({ section }: { section: Section }) => {
  const say = useLearnWords()
  return (
    <Table
      caption={section.title}
      heads={[say(($) => $.foods.food), say(($) => $.foods.serving), say(($) => $.foods.magnesium)]}
    >
      {section.passages.map(
        (food) =>
          food.kind === 'food' && (
            <tr key={food.id}>
              <th scope="row">
                <MarkedText text={food.text} />
              </th>
              <td>
                <MarkedText text={food.serving} />
              </td>
              <td className={styles.number}>
                <MarkedText text={food.amount} />
              </td>
            </tr>
          ),
      )}
    </Table>
  )
}

/** What the articles contradict each other on, and what was decided. */
export const DisagreementsTable = ({ section }: { section: Section }) => {
  const say = useLearnWords()
  return (
    <Table
      caption={section.title}
      heads={[
        say(($) => $.disagreements.topic),
        say(($) => $.disagreements.said),
        say(($) => $.disagreements.decided),
      ]}
    >
      {section.passages.map(
        (one) =>
          one.kind === 'disagreement' && (
            <tr key={one.id}>
              <th scope="row">
                <MarkedText text={one.text} />
              </th>
              <td>
                <MarkedText text={one.says} />
              </td>
              <td>
                <MarkedText text={one.decision} />
              </td>
            </tr>
          ),
      )}
    </Table>
  )
}

const Table = ({
  caption,
  heads,
  children,
}: {
  caption: string
  heads: readonly string[]
  children: ReactNode
}) => (
  <table className={styles.table}>
    <caption className={styles.caption}>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
