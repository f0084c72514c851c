import { useState } from 'react'
import type { StockChange } from '../../shared/log/log-event'
import { LOW_STOCK, MOST_TABLETS } from '../../shared/stock/stock-settings'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { NumberField } from '../ui/number-field'
import { Part } from '../ui/part'
import { takeBack } from '../wishes'
import { useWords } from '../words'
import styles from './stock.module.css'
import { lastsText } from './stock-texts'
import { keepLowStock, recordStock } from './stock-wishes'
import { useStockWords } from './stock-words'
import { useStock } from './use-stock'

/** What is left, buying and counting, when to say so, and the history, of which each line can be taken back. */
export const StockPart = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useStockWords()
  const stock = useStock(view)
  const [typed, setTyped] = useState('')
  const [pressed, setPressed] = useState<StockChange['change'] | null>(null)
  if (!stock) return null
  const least = pressed === 'counted' ? 0 : 1
  const tablets = /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN
  const isWrong = (from: number): boolean => !(tablets >= from && tablets <= MOST_TABLETS)
  const record = async (change: StockChange['change']): Promise<void> => {
    setPressed(change)
    if (isWrong(change === 'counted' ? 0 : 1)) return
    if (!(await recordStock(words, say, { change, tablets }))) return
    setTyped('')
    setPressed(null)
  }
  return (
    <Part title={say(($) => $.title)}>
      <p role="status">
        {stock.tablets === null
          ? say(($) => $.unknown)
          : `${say(($) => $.left, { count: stock.tablets })} ${lastsText(say, stock)}`}
      </p>
      <p className={styles.hint}>{say(($) => $.how)}</p>
      <NumberField
        label={say(($) => $.tablets)}
        unit={say(($) => $.unit)}
        value={typed}
        problem={
          pressed !== null && isWrong(least)
            ? say(($) => $.wrong_number, { least, most: MOST_TABLETS })
            : undefined
        }
        onChange={setTyped}
      />
      <div className={styles.actions}>
        <Button onPress={() => void record('refilled')}>{say(($) => $.refill)}</Button>
        <Button onPress={() => void record('counted')}>{say(($) => $.count)}</Button>
      </div>
      <Choices
        label={say(($) => $.below)}
        value={String(stock.below)}
        options={LOW_STOCK.map((evenings) => ({
          value: String(evenings),
          label: evenings === 0 ? say(($) => $.never) : say(($) => $.fewer, { evenings }),
        }))}
        onChange={(chosen) =>
          void keepLowStock(words, LOW_STOCK.find((one) => String(one) === chosen) ?? 0, stock.below)
        }
      />
      {stock.history.length > 0 && (
        <details>
          <summary>{say(($) => $.history)}</summary>
          <ul className={styles.history}>
            {stock.history.map(({ id, evening, change, tablets: count }) => {
              const what = say(($) => $[change], { count })
              const line = say(($) => $.line, { what, when: eveningName(words.language, evening) })
              return (
                <li key={id}>
                  <span>{line}</span>
                  <Button
                    look="quiet"
                    aria-label={`${say(($) => $.take_back)}, ${line}`}
                    onPress={() => void takeBack(words, evening, id)}
                  >
                    {say(($) => $.take_back)}
                  </Button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </Part>
  )
}
