import { COMMAND_KEY } from '../command'
import { SCREENS } from '../screen'
import { Sheet } from '../ui/sheet'
import unseen from '../ui/unseen.module.css'
import { useWords } from '../words'
import { useKeyWords } from './key-words'
import styles from './keys.module.css'

/** Every key and what it does. */
export const ShortcutSheet = ({ singleKeys, onClose }: { singleKeys: boolean; onClose(): void }) => {
  const { t } = useWords()
  const say = useKeyWords()
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      say(($) => $.sheet.everywhere),
      [
        [`${COMMAND_KEY}K`, say(($) => $.sheet.menu)],
        [`${COMMAND_KEY}1–${SCREENS.length}`, say(($) => $.sheet.screens)],
        [`${COMMAND_KEY},`, t(($) => $.settings.title)],
        [`${COMMAND_KEY}D`, t(($) => $.navigation.candle)],
        [`${COMMAND_KEY}Z`, say(($) => $.sheet.undo_last)],
        ['F6', t(($) => $.toasts.region)],
        ['?', say(($) => $.sheet.keys)],
      ],
    ],
    [
      t(($) => $.navigation.tonight),
      [
        ['L', say(($) => $.sheet.done)],
        ['S', say(($) => $.sheet.snooze)],
        ['X', say(($) => $.sheet.skip)],
        ['1–4', say(($) => $.sheet.card)],
        ['B', t(($) => $.night.change)],
        ['← →', say(($) => $.sheet.slider)],
      ],
    ],
    [
      t(($) => $.navigation.week),
      [
        ['[ ]', say(($) => $.sheet.week)],
        ['T', t(($) => $.week.this_week)],
        ['↑ ↓', say(($) => $.sheet.row)],
        ['Enter', say(($) => $.sheet.edit)],
        ['E', say(($) => $.sheet.exception)],
        ['Delete', say(($) => $.sheet.remove)],
        [`${COMMAND_KEY}C, ${COMMAND_KEY}V`, say(($) => $.sheet.copy)],
      ],
    ],
    [
      t(($) => $.navigation.insights),
      [
        ['← → ↑ ↓', say(($) => $.sheet.calendar)],
        ['R', say(($) => $.sheet.range)],
        ['V', say(($) => $.sheet.tables)],
      ],
    ],
    [t(($) => $.navigation.export), [[`${COMMAND_KEY}S`, say(($) => $.sheet.save)]]],
    [t(($) => $.navigation.learn), [[`${COMMAND_KEY}F, /`, say(($) => $.sheet.search)]]],
  ]
  return (
    <Sheet title={say(($) => $.sheet.title)} onClose={onClose}>
      {groups.map(([title, keys]) => (
        <Keys key={title} title={title} keys={keys} />
      ))}
      <p className={styles.hint}>{singleKeys ? say(($) => $.sheet.single) : say(($) => $.sheet.off)}</p>
    </Sheet>
  )
}

const Keys = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => {
  const say = useKeyWords()
  return (
    <table className={styles.keys}>
      <caption>{title}</caption>
      <thead className={unseen.unseen}>
        <tr>
          <th scope="col">{say(($) => $.sheet.key)}</th>
          <th scope="col">{say(($) => $.sheet.what)}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, what]) => (
          <tr key={key}>
            <th scope="row">
              <kbd className={styles.key}>{key}</kbd>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
