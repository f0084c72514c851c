/** Reads a wall clock through Intl alone, minute by minute: slow, and independent of what the product uses. */

const MINUTE = 60_000
const readers = new Map<string, Intl.DateTimeFormat>()

/** What the wall shows at an instant: `2027-03-28 03:30`. */
export const readWall = (instant: number, zone: string): string => {
  const reader =
    readers.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  readers.set(zone, reader)
  return reader.format(instant)
}

/** Every instant at which the wall shows each date and time, for two days around `date`. */
export const everyWallTime = (date: string, zone: string): ReadonlyMap<string, readonly number[]> => {
  const noon = Date.parse(`${date}T12:00Z`)
  const shown = new Map<string, number[]>()
  for (let instant = noon - 2880 * MINUTE; instant <= noon + 2880 * MINUTE; instant += MINUTE) {
    const wall = readWall(instant, zone)
    shown.set(wall, [...(shown.get(wall) ?? []), instant])
  }
  return shown
}

/** Where a wall time lies by RFC 5545: its first pass, or after a jump as if clocks had not jumped yet. */
export const expectedInstant = (
  shown: ReadonlyMap<string, readonly number[]>,
  wall: string,
): { instant: number; meeting: 'normal' | 'gap' | 'overlap' } => {
  const [first, second] = shown.get(wall) ?? []
  if (first !== undefined) return { instant: first, meeting: second === undefined ? 'normal' : 'overlap' }
  // Clocks jumped over it: count on from the offset that held when this stretch of days began.
  const asUtc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)
  const [[begin, [start = 0]] = ['', []]] = shown
  return { instant: start + asUtc(wall) - asUtc(begin), meeting: 'gap' }
}
