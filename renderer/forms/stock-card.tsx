import { useState } from 'react'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import card from '../ui/line-card.module.css'
import { useWords } from '../words'
import styles from './stock.module.css'
import { StockSheet } from './stock-sheet'
import { lastsText } from './stock-texts'
import { hideStock } from './stock-wishes'
import { useStockWords } from './stock-words'
import { useStock } from './use-stock'

/** Says that the tablets are running out, until it is put away for the evening. */
export const StockCard = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useStockWords()
  const stock = useStock(view)
  const [open, setOpen] = useState(false)
  const { evening } = view.tonight
  const isShown = stock?.isLow === true && stock.hiddenOn !== evening
  return (
    <>
      {isShown && (
        <section className={card.card} aria-label={say(($) => $.low_title)}>
          <p>{`${say(($) => $.low_title)}: ${say(($) => $.left, { count: stock.tablets ?? 0 })} ${lastsText(say, stock)}`}</p>
          <div className={styles.actions}>
            <Button onPress={() => setOpen(true)}>{say(($) => $.open)}</Button>
            <Button look="quiet" onPress={() => void hideStock(words, say, evening)}>
              {say(($) => $.not_tonight)}
            </Button>
          </div>
        </section>
      )}
      {open && <StockSheet view={view} onClose={() => setOpen(false)} />}
    </>
  )
}
