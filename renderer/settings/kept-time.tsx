import type { WallTime } from '../../shared/evening/wall-time'
import { TimeField } from '../ui/time-field'
import { Resettable } from './resettable'
import { useTyped } from './use-typed'

interface Props {
  label: string
  value: WallTime | null
  usual: WallTime | null
  /** Whether it was kept. */
  onKeep(value: WallTime | null): Promise<boolean>
}

/** A time of day that is kept as soon as it stands. */
export const KeptTime = ({ label, value, usual, onKeep }: Props) => {
  const { typed, setTyped, keepNow, around } = useTyped(value, onKeep)
  return (
    <Resettable name={label} value={value} usual={usual} onReset={(time) => void onKeep(time)}>
      <div {...around}>
        <TimeField label={label} value={typed} onChange={setTyped} onStep={keepNow} />
      </div>
    </Resettable>
  )
}
