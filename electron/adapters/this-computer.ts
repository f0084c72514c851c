import { randomUUID } from 'node:crypto'
import type { Instant } from '../../shared/evening/instant'
import type { Zone } from '../../shared/evening/zone'
import { parseZone } from '../../shared/evening/zone'

/** What the command line asks the computer it runs on. */
export interface ThisComputer {
  now(): Instant
  zone(): Zone
  newId(): string
}

/** The real clock, zone and source of ids. */
export const thisComputer: ThisComputer = {
  now: () => Date.now(),
  zone: () => parseZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? ('UTC' as Zone),
  newId: randomUUID,
}
