import type { LogMonth } from '../shared/document/log-document'
import { eveningsOfMonth, parseLogMonth } from '../shared/document/log-document'
import type { LogEvent } from '../shared/log/log-event'
import type { Archive, OnProgress } from '../shared/ports'
import type { RecordsKeeper } from './records-keeper'

/** Takes long work a piece at a time, with progress and room for everything else between them. */
export const inPieces = async <Piece>(
  pieces: Iterable<Piece>,
  count: number,
  report: OnProgress,
  { breathe }: Pick<Archive, 'breathe'>,
): Promise<Piece[]> => {
  const done: Piece[] = []
  for (const piece of pieces) {
    done.push(piece)
    report(Math.min(done.length, count), count)
    await breathe()
  }
  return done
}

/** The log of all time. */
export const wholeLog = (keeper: Pick<RecordsKeeper, 'log'>, archive: Archive) => {
  const months = (): LogMonth[] => archive.months().flatMap((name) => parseLogMonth(name) ?? [])
  function* linesOf(all: readonly LogMonth[]): Generator<readonly LogEvent[]> {
    for (const month of all) yield keeper.log(...eveningsOfMonth(month))
  }
  return {
    /** Its months, each read when its turn comes, and how many they are. */
    byMonth: (): { readonly count: number; readonly lines: Iterable<readonly LogEvent[]> } => {
      const all = months()
      return { count: all.length, lines: linesOf(all) }
    },
    lines: async (report: OnProgress): Promise<LogEvent[]> => {
      const all = months()
      return (await inPieces(linesOf(all), all.length, report, archive)).flat()
    },
  }
}
