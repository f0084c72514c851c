import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { resolveInEvening, resolveWallTime } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import { DAY_BEGINS } from '../../shared/insight/sleep-diary'

const NOON = '12:00'

/**
 * When somebody drank what they add to an evening: from five in the morning until noon on the day it is named by, and
 * otherwise within it.
 *
 * @example drunkOn('2026-11-24', '09:00', zone) // Tuesday morning, and not the Wednesday after the night
 */
export const drunkOn = (evening: EveningDate, time: WallTime, zone: Zone): Instant =>
  DAY_BEGINS <= time && time < NOON
    ? resolveWallTime(evening, time, zone).instant
    : resolveInEvening(evening, time, zone).instant
