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
    const { welcomed } = service.records().settings
    if (!isMade && welcomed) archive.backUp('daily')
    // Before the first start is over there is nothing to keep; soon after it there is.
    clock.after(welcomed ? 60 * MINUTE : FIRST_LOOK, look)
  }
  clock.after(FIRST_LOOK, look)
}
