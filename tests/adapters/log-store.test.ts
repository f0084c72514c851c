import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LogEvent } from '../../shared/log/log-event'
import { openFolder, StockStore, setAside, temporaryFolder } from '../support/data-folders'
import { date } from '../support/evenings'
import { taken } from '../support/log-lines'
import { canMount, smallDisk } from '../support/small-disk'

const months = (folder: string): string[] => readdirSync(join(folder, 'log')).sort()

describe('the log', () => {
  it('keeps a line in the month its evening began, also after midnight', () => {
    const folder = temporaryFolder()
    const { log } = openFolder(folder)
    log.append(taken(1, '2026-10-31'))
    log.append(taken(2, '2026-11-01'))
    log.append(taken(3, '2026-10-31'))
    expect(months(folder)).toEqual(['2026-10.json', '2026-11.json'])
    expect(openFolder(folder).log.between(date('2026-10-31'), date('2026-10-31'))).toEqual([
      taken(1, '2026-10-31'),
      taken(3, '2026-10-31'),
    ])
  })

  it('gives the evenings asked for, both ends included, across a new year', () => {
    const { log } = openFolder(temporaryFolder())
    const evenings = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']
    evenings.forEach((evening, n) => log.append(taken(n, evening)))
    expect(log.between(date('2026-12-30'), date('2027-01-01')).map(({ evening }) => evening)).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ])
    expect(log.between(date('2027-01-01'), date('2026-12-30'))).toEqual([])
  })

  it('reads only the months it is asked for, and each once', () => {
    const folder = temporaryFolder()
    openFolder(folder).log.append(taken(1))
    writeFileSync(join(folder, 'log', '2016-03.json'), '{"version":1')
    const { log, troubles } = openFolder(folder)
    expect(log.between(date('2026-11-01'), date('2026-11-30'))).toEqual([taken(1)])
    expect(troubles).toEqual([])
    rmSync(join(folder, 'log', '2026-11.json'))
    expect(log.between(date('2016-03-01'), date('2026-11-30'))).toEqual([taken(1)])
    expect(troubles).toEqual([setAside('log/2016-03.json')])
  })

  it('writes a month again from memory when its file is deleted', () => {
    const folder = temporaryFolder()
    const { log } = openFolder(folder)
    log.append(taken(1))
    rmSync(join(folder, 'log'), { recursive: true })
    expect(log.append(taken(2))).toEqual({ saved: true })
    expect(openFolder(folder).log.between(date('2026-11-22'), date('2026-11-22'))).toEqual([
      taken(1),
      taken(2),
    ])
  })

  it('sets a damaged month aside, and the evening goes on in a new one', () => {
    const folder = temporaryFolder()
    const first = openFolder(folder)
    first.log.append(taken(1))
    const file = join(folder, 'log', '2026-11.json')
    const half = readFileSync(file, 'utf8').slice(0, 40)
    writeFileSync(file, half)
    const second = openFolder(folder)
    expect(second.log.append(taken(2))).toEqual({ saved: true })
    expect(second.log.between(date('2026-11-22'), date('2026-11-22'))).toEqual([taken(2)])
    expect(second.troubles).toEqual([setAside('log/2026-11.json')])
    expect(readFileSync(join(folder, second.troubles[0]?.keptAs ?? ''), 'utf8')).toBe(half)
  })

  it('never adds to a month of a newer Evenfall', () => {
    const folder = temporaryFolder()
    openFolder(folder)
    writeFileSync(join(folder, 'log', '2026-11.json'), '{"version":2,"events":{}}')
    const { log, troubles } = openFolder(folder)
    expect(log.append(taken(1))).toEqual({ saved: false, problem: 'not_writable' })
    expect(log.between(date('2026-11-22'), date('2026-11-22'))).toEqual([])
    expect(troubles).toEqual([
      { file: 'log/2026-11.json', trouble: 'newer', keptAs: null, lost: 0, backup: null },
    ])
    expect(statSync(join(folder, 'log', '2026-11.json')).size).toBe(25)
  })

  it('refuses a line that could not be read back, for it would take its month along', () => {
    const folder = temporaryFolder()
    const { log } = openFolder(folder)
    log.append(taken(1))
    const unreadable = { ...taken(2), id: 'no uuid' }
    expect(log.append(unreadable)).toEqual({ saved: false, problem: 'unknown' })
    expect(log.append(taken(3))).toEqual({ saved: true })
    expect(openFolder(folder).log.between(date('2026-11-22'), date('2026-11-22'))).toEqual([
      taken(1),
      taken(3),
    ])
  })
})

describe.skipIf(!canMount())('on a disk that fills up', () => {
  it('keeps every line it said was saved, and says so when one was not', () => {
    const { folder } = smallDisk(64)
    const { log } = openFolder(folder)
    const saved: LogEvent[] = []
    let refused: unknown
    for (let n = 0; refused === undefined; n += 1) {
      const result = log.append(taken(n))
      if (result.saved) saved.push(taken(n))
      else refused = result
    }
    expect(refused).toEqual({ saved: false, problem: 'disk_full' })
    expect(saved.length).toBeGreaterThan(20)
    expect(log.between(date('2026-11-22'), date('2026-11-22'))).toEqual(saved)
    const restarted = openFolder(folder)
    expect(restarted.log.between(date('2026-11-22'), date('2026-11-22'))).toEqual(saved)
    expect(restarted.troubles).toEqual([])
    expect(months(folder)).toEqual(['2026-11.json'])
  })

  it('loses lines it said were saved with electron-store as it comes', () => {
    const { folder } = smallDisk(64)
    const stock = new StockStore<{ events: LogEvent[] }>({
      cwd: folder,
      name: 'log',
      defaults: { events: [] },
    })
    const filled = (): unknown => {
      for (let n = 0; n < 1000; n += 1) stock.set('events', [...stock.get('events'), taken(n)])
      return undefined
    }
    expect(filled).toThrow(/ENOSPC|JSON/)
    expect(() => JSON.parse(readFileSync(stock.path, 'utf8'))).toThrow(SyntaxError)
  })

  it('saves again once there is room', () => {
    const { folder } = smallDisk(64)
    const { log } = openFolder(folder)
    log.append(taken(1))
    writeFileSync(join(folder, 'something-large'), Buffer.alloc(48 * 1024))
    let n = 2
    while (log.append(taken(n)).saved) n += 1
    rmSync(join(folder, 'something-large'))
    expect(log.append(taken(n))).toEqual({ saved: true })
    expect(openFolder(folder).log.between(date('2026-11-22'), date('2026-11-22'))).toHaveLength(n)
  })

  it('says that a read-only disk takes nothing, and keeps what is there', () => {
    const { folder, makeReadOnly } = smallDisk(256)
    const { log } = openFolder(folder)
    log.append(taken(1))
    makeReadOnly()
    expect(log.append(taken(2))).toEqual({ saved: false, problem: 'not_writable' })
    const restarted = openFolder(folder)
    expect(restarted.log.between(date('2026-11-22'), date('2026-11-22'))).toEqual([taken(1)])
    expect(restarted.settings.write(restarted.settings.read())).toEqual({
      saved: false,
      problem: 'not_writable',
    })
  })
})

describe('a month that is no longer whole', () => {
  const tuesday = date('2026-11-22')
  const written = (lines: number): { folder: string; file: string; text: string } => {
    const folder = temporaryFolder()
    const { log } = openFolder(folder)
    for (let n = 1; n <= lines; n += 1) log.append(taken(n))
    const file = join(folder, 'log', '2026-11.json')
    return { folder, file, text: readFileSync(file, 'utf8') }
  }
  const salvaged = (lost: number) => ({ ...setAside('log/2026-11.json'), trouble: 'salvaged', lost })

  it.each([
    ['one line of another shape', (text: string) => text.replace('"done"', '"dreamt"'), [2, 3], 1],
    ['cut off in its last line', (text: string) => text.slice(0, -60), [1, 2], 1],
    ['cut off between two lines', (text: string) => text.slice(0, text.lastIndexOf('{"event"')), [1, 2], 0],
    ['a quote lost', (text: string) => text.replace('"magnesium"', '"magnesium'), [2, 3], 1],
    ['a brace lost', (text: string) => text.replace('}},\n', '},\n'), [2, 3], 1],
  ])('keeps the good lines when it has %s', (_, damage, left, lost) => {
    const { folder, file, text } = written(3)
    const damaged = damage(text)
    expect(damaged).not.toBe(text)
    writeFileSync(file, damaged)
    const opened = openFolder(folder)
    const found = opened.log.between(tuesday, tuesday).map((line) => Number(line.id.slice(-2)))
    expect([opened.troubles, readFileSync(join(folder, opened.troubles[0]?.keptAs ?? ''), 'utf8')]).toEqual([
      [salvaged(lost)],
      damaged,
    ])
    expect(found).toEqual(left)
    expect(opened.log.append(taken(9))).toEqual({ saved: true })
    const again = openFolder(folder)
    expect(again.troubles).toEqual([])
    expect(again.log.between(tuesday, tuesday)).toHaveLength(left.length + 1)
  })

  it('is on the disk again before anything new is written', () => {
    const { folder, file, text } = written(3)
    writeFileSync(file, text.slice(0, -60))
    openFolder(folder).log.between(tuesday, tuesday)
    const again = openFolder(folder)
    expect(again.log.between(tuesday, tuesday)).toEqual([taken(1), taken(2)])
    expect(again.troubles).toEqual([])
  })
})
