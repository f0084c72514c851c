import { Ellipsis } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../ui/button'
import menu from '../ui/menu.module.css'
import { useWords } from '../words'
import styles from './row-menu.module.css'

/** What can be done with a row; absent where it can't be now. */
export interface RowDeeds {
  readonly copy: (() => void) | undefined
  readonly paste: (() => void) | undefined
  readonly remove: (() => void) | undefined
}

/** The menu of a row, for those who don't know its keys; each is named beside what it does. */
export const RowMenu = ({ day, deeds }: { day: string; deeds: RowDeeds }) => {
  const { t } = useWords()
  const items = [
    { key: 'copy', label: t(($) => $.week.copy_times), shortcut: 'Ctrl/⌘ C', does: deeds.copy },
    { key: 'paste', label: t(($) => $.week.paste_times), shortcut: 'Ctrl/⌘ V', does: deeds.paste },
    { key: 'remove', label: t(($) => $.week.use_usual), shortcut: 'Delete', does: deeds.remove },
  ].flatMap(({ does, ...item }) => (does ? [{ ...item, does }] : []))
  if (items.length === 0) return null
  return (
    <span className={styles.place}>
      <MenuTrigger>
        <Button look="icon" aria-label={t(($) => $.week.row_menu, { day })}>
          <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Menu className={menu.menu ?? ''} aria-label={t(($) => $.week.row_menu, { day })}>
            {items.map(({ key, label, shortcut, does }) => (
              <MenuItem key={key} className={menu.item ?? ''} textValue={label} onAction={does}>
                <span>{label}</span>
                <kbd className={menu.aside}>{shortcut}</kbd>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  )
}
