import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { SearchField } from 'react-aria-components/SearchField'
import type { Command } from '../command'
import menu from '../ui/menu.module.css'
import { Sheet } from '../ui/sheet'
import field from '../ui/text-line.module.css'
import { useKeyWords } from './key-words'
import styles from './keys.module.css'

interface Props {
  commands: readonly Command[]
  onClose(): void
}

/** Everything by name: type a part of it, choose with the arrows, Enter does it. */
export const CommandMenu = ({ commands, onClose }: Props) => {
  const say = useKeyWords()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Sheet title={say(($) => $.menu.title)} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField autoFocus aria-label={say(($) => $.menu.title)}>
          <Input className={field.input ?? ''} />
        </SearchField>
        <Menu
          aria-label={say(($) => $.menu.title)}
          className={styles.commands ?? ''}
          items={commands}
          renderEmptyState={() => <p className={styles.hint}>{say(($) => $.menu.nothing)}</p>}
          onAction={(id) => {
            onClose()
            commands.find((command) => command.id === id)?.act()
          }}
        >
          {({ id, name, keys }) => (
            <MenuItem id={id} textValue={name} className={menu.item ?? ''}>
              <span>{name}</span>
              {keys !== undefined && <kbd className={styles.key}>{keys}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  )
}
