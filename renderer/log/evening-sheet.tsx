import { useEffect, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { LoggedEvening } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Sheet } from '../ui/sheet'
import { ask } from '../use-evenfall'
import { useWords } from '../words'
import { EveningLog } from './evening-log'

interface Props {
  view: EveningView
  evening: EveningDate
  onClose(): void
}

/** One evening of the log, however long ago, over whatever screen it was opened from. */
export const EveningSheet = ({ view, evening, onClose }: Props) => {
  const { language } = useWords()
  const [logged, setLogged] = useState<{ logged: LoggedEvening; view: EveningView } | null>(null)
  useEffect(() => {
    let isCurrent = true
    ask('loggedEvening', { evening }).then(
      (answer) => isCurrent && setLogged({ logged: answer, view }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [view, evening])
  return (
    <Sheet title={eveningName(language, evening)} onClose={onClose}>
      {logged && <EveningLog view={view} logged={logged.logged} opensAtFirst />}
    </Sheet>
  )
}
