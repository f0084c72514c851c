import { useState } from 'react'
import type { ServerCalendar } from '../../shared/calendar/calendar-server'
import type { BusyFound } from '../../shared/ipc/calendars'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import { BusyGroups } from './busy-groups'
import { Card } from './card'
import { ChooseSome } from './choose-some'
import styles from './export.module.css'
import { useExportWords } from './export-words'

/** Commitments from a calendar: what is in it is shown first, and taken only when somebody says so. */
export const BusyEvenings = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useExportWords()
  const [found, setFound] = useState<BusyFound | null>(null)
  const [calendars, setCalendars] = useState<readonly ServerCalendar[] | null>(null)
  const [isReading, setIsReading] = useState(false)
  const read = async (reading: () => Promise<void>): Promise<void> => {
    setIsReading(true)
    setFound(null)
    setCalendars(null)
    try {
      await reading()
    } catch {
      refused(words, 'unexpected')
    }
    setIsReading(false)
  }
  const readFile = () => read(async () => setFound(await ask('readBusyFile', undefined)))
  const readServer = (urls: string[]) => read(async () => setFound(await ask('readBusyServer', { urls })))
  const lookAtServer = () =>
    read(async () => {
      const answer = await ask('serverCalendars', undefined)
      if (answer.found === true) setCalendars(answer.calendars)
      else setFound(answer)
    })
  const take = async (names: string[]): Promise<void> => {
    const { evenings } = await ask('takeBusy', { names })
    setFound(null)
    tellChanged(
      words,
      say(($) => $.taken, { count: evenings }),
    )
  }
  const drop = async (): Promise<void> => {
    await ask('dropBusy', undefined)
    tellChanged(
      words,
      say(($) => $.dropped),
    )
  }
  const { evening } = view.tonight
  const toCome = view.routine.commitments.filter((one) => one.name !== undefined && one.evening >= evening)
  const evenings = new Set(toCome.map((one) => one.evening)).size
  return (
    <Card title={say(($) => $.busy)} lead={say(($) => $.busy_lead)}>
      <div className={styles.line}>
        <Button onPress={() => void readFile()} isDisabled={isReading}>
          {say(($) => $.busy_file)}
        </Button>
        {view.calendar.server && (
          <Button onPress={() => void lookAtServer()} isDisabled={isReading}>
            {say(($) => $.busy_server)}
          </Button>
        )}
      </div>
      {calendars && (
        <ChooseSome
          label={say(($) => $.busy_which)}
          options={calendars.map(({ url, name }) => ({ value: url, label: name }))}
          confirm={say(($) => $.busy_read)}
          onConfirm={(urls) => void readServer(urls)}
          onCancel={() => setCalendars(null)}
        />
      )}
      {found?.found === 'no' && <p role="alert">{say(($) => $.problems[found.why])}</p>}
      {found?.found === 'groups' && (
        <BusyGroups found={found} onTake={(names) => void take(names)} onCancel={() => setFound(null)} />
      )}
      {evenings > 0 && (
        <div className={styles.line}>
          <p>{say(($) => $.have, { count: evenings })}</p>
          <Button look="quiet" onPress={() => void drop()}>
            {say(($) => $.drop)}
          </Button>
        </div>
      )}
    </Card>
  )
}
