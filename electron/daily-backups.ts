import { eveningOf } from '../shared/evening/evening-date'
import { MINUTE } from '../shared/evening/instant'
import type { Archive, Clock } from '../shared/ports'
import type { EveningService } from './evening-service'

/** Long enough after the start not to be in its way. */
const FIRST_LOOK = 5_000

/** Makes one backup an evening for as long as Evenfall runs. */
export const backUpDaily = (clock: Clock, service: EveningService, archive: Archive): void => {
  const look = (): void => {
    const tonight = eveningOf(clock.now(), service.zone())
    const isMade = archive
      .backups()
      .some(({ reason, madeAt }) => reason === 'daily' && eveningOf(madeAt, service.zone()) === tonight)
    if (!isMade && service.records().settings.welcomed) archive.backUp('daily')
    clock.after(60 * MINUTE, look)
  }
  clock.after(FIRST_LOOK, look)
}
