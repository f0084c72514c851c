import type { Clock, NewId } from '../../shared/ports'

/** What the command line asks the computer it runs on. */
export interface Computer extends Pick<Clock, 'now' | 'zone'> {
  readonly newId: NewId
}
