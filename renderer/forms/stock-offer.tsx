import { Button } from '../ui/button'
import styles from './stock.module.css'
import { useStockWords } from './stock-words'

/** Offers to update the stock to somebody who skipped magnesium because nothing was left. */
export const StockOffer = ({ onOpen }: { onOpen(): void }) => {
  const say = useStockWords()
  return (
    <div className={styles.actions}>
      <span>{say(($) => $.nothing_left)}</span>
      <Button look="quiet" onPress={onOpen}>
        {say(($) => $.open)}
      </Button>
    </div>
  )
}
