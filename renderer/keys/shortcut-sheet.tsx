import { COMMAND_KEY } from '../command'
import { SCREENS } from '../screen'
import { Sheet } from '../ui/sheet'
import { useWords } from '../words'
import { useKeyWords } from './key-words'
import styles from './keys.module.css'

/** Every key and what it does. */
export const ShortcutSheet = ({ singleKeys, onClose }: { singleKeys: boolean; onClose(): void }) => {
  const { t } = useWords()
  const say = useKeyWords()
  const everywhere = [
    [`${COMMAND_KEY}K`, say(($) => $.sheet.menu)],
    [`${COMMAND_KEY}1–${SCREENS.length}`, say(($) => $.sheet.screens)],
    [`${COMMAND_KEY},`, t(($) => $.settings.title)],
    [`${COMMAND_KEY}D`, t(($) => $.navigation.candle)],
    [`${COMMAND_KEY}Z`, say(($) => $.sheet.undo_last)],
    ['F6', t(($) => $.toasts.region)],
    ['?', say(($) => $.sheet.keys)],
  ] as const
  const tonight = [
    ['L', say(($) => $.sheet.done)],
    ['S', say(($) => $.sheet.snooze)],
    ['X', say(($) => $.sheet.skip)],
    ['1–4', say(($) => $.sheet.card)],
    ['B', t(($) => $.night.change)],
    ['← →', say(($) => $.sheet.slider)],
  ] as const
  return (
    <Sheet title={say(($) => $.sheet.title)} onClose={onClose}>
      <Keys title={say(($) => $.sheet.everywhere)} keys={everywhere} />
      <Keys title={say(($) => $.sheet.tonight)} keys={tonight} />
      <p className={styles.hint}>{singleKeys ? say(($) => $.sheet.single) : say(($) => $.sheet.off)}</p>
    </Sheet>
  )
}

const Keys = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => {
  const say = useKeyWords()
  return (
    <table className={styles.keys}>
      <caption>{title}</caption>
      <thead className={styles.unseen}>
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
