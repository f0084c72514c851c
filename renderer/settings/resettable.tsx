import { RotateCcw } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../ui/button'
import { useKeptFocus } from '../ui/use-kept-focus'
import { useSettingWords } from './setting-words'
import styles from './settings.module.css'

interface Props<Value> {
  /** What is chosen, by the name that stands at the control. */
  name: string
  value: Value
  /** What it was at first. */
  usual: NoInfer<Value>
  onReset(usual: NoInfer<Value>): void
  children: ReactNode
}

/** A setting that shows, once it was changed, the way back to what it was at first. */
export const Resettable = <Value extends string | number | boolean | null>({
  name,
  value,
  usual,
  onReset,
  children,
}: Props<Value>) => {
  const t = useSettingWords()
  const place = useRef<HTMLDivElement>(null)
  const kept = useKeptFocus(place)
  return (
    <div className={styles.resettable} ref={place} {...kept}>
      <div className={styles.name}>{children}</div>
      {value !== usual && (
        <Button look="quiet" aria-label={`${t(($) => $.reset)}, ${name}`} onPress={() => onReset(usual)}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
          {t(($) => $.reset)}
        </Button>
      )}
    </div>
  )
}
