import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import styles from './stock.module.css'
import { StockPart } from './stock-part'
import { useStockWords } from './stock-words'

/** The stock over whatever it was opened from. */
export const StockSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const say = useStockWords()
  return (
    <Sheet title={say(($) => $.low_title)} onClose={onClose}>
      <StockPart view={view} />
      <div className={styles.end}>
        <Button look="filled" onPress={onClose}>
          {say(($) => $.close)}
        </Button>
      </div>
    </Sheet>
  )
}
