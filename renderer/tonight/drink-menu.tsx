import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { DRINKS } from '../../shared/caffeine/drinks'
import { Button } from '../ui/button'
import styles from '../ui/menu.module.css'
import { useWords } from '../words'
import { logDrink } from './drink-wishes'

interface Props {
  /** What to know before choosing. */
  note: string | null
  onOther(): void
}

/** Usual drinks, logged as drunk just now with one press; anything else opens a form. */
export const DrinkMenu = ({ note, onOther }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <MenuTrigger>
      <Button>{t(($) => $.caffeine.log)}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        {note !== null && <p className={styles.note}>{note}</p>}
        <Menu className={styles.menu ?? ''} aria-label={t(($) => $.caffeine.log)}>
          {DRINKS.map(({ kind, milligrams }) => {
            const drink = t(($) => $.caffeine.drinks[kind])
            return (
              <MenuItem
                key={kind}
                className={styles.item ?? ''}
                textValue={drink}
                onAction={() => void logDrink(words, { kind, milligrams })}
              >
                <span>{drink}</span>
                <span className={styles.aside}>{t(($) => $.caffeine.amount, { milligrams })}</span>
              </MenuItem>
            )
          })}
          <MenuItem className={styles.item ?? ''} onAction={onOther}>
            {t(($) => $.caffeine.other)}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
