import { describe, expect, it } from 'vitest'
import { arcGeometry, hourMarks, labelsBelow, pillPlace } from '../../renderer/charts/arc-geometry'
import { MINUTE, minutesBefore } from '../../shared/evening/instant'
import { at } from './an-evening'

const frame = {
  width: 1176,
  height: 288,
  from: at('13:10'),
  bedtime: at('22:30'),
  wake: at('06:45'),
}
const arc = arcGeometry(frame)

describe('the line of the evening', () => {
  it('gives the last 90 minutes about 39 of every 100 pixels before bed', () => {
    const whole = arc.x(frame.bedtime) - arc.x(frame.from)
    const last = arc.x(frame.bedtime) - arc.x(minutesBefore(frame.bedtime, 90))
    expect(last / whole).toBeCloseTo(0.392, 2)
  })

  it('runs from left to right and only ever falls', () => {
    const minutes = Array.from({ length: 561 }, (_, index) => frame.from + index * MINUTE)
    const points = minutes.map(arc.at)
    for (const [index, point] of points.entries()) {
      const before = points[index - 1] ?? { x: 0, y: 0 }
      expect(point.x).toBeGreaterThan(before.x)
      expect(point.y).toBeGreaterThanOrEqual(before.y)
    }
  })

  it('reaches the horizon at bedtime and stays there, up to the edge at waking', () => {
    expect(arc.at(frame.bedtime).y).toBeCloseTo(arc.horizon)
    expect(arc.at(at('02:00')).y).toBeCloseTo(arc.horizon)
    expect(arc.x(frame.wake)).toBe(frame.width)
    expect(arc.x(at('11:00'))).toBe(frame.width)
  })

  it('starts at its left edge, also for moments before it', () => {
    expect(arc.x(at('12:00'))).toBe(arc.x(frame.from))
  })

  it('draws a stretch from its first moment to its last', () => {
    const path = arc.path(at('21:00'), at('21:15'))
    const { x, y } = arc.at(at('21:00'))
    expect(path.startsWith(`M${x.toFixed(1)} ${y.toFixed(1)}L`)).toBe(true)
    expect(path.endsWith(arc.at(at('21:15')).y.toFixed(1))).toBe(true)
  })
})

describe('the hours below the line', () => {
  const pastHour = (instant: number): number => (instant / MINUTE) % 60

  it('are whole hours, the late ones first to stay', () => {
    const marks = hourMarks(arc, frame, pastHour, 46)
    expect(marks.every((mark) => pastHour(mark) === 0)).toBe(true)
    expect(marks.slice(-3)).toEqual([at('20:00'), at('21:00'), at('22:00')])
  })

  it('never stand closer than the room a label needs', () => {
    const places = hourMarks(arc, frame, pastHour, 68).map(arc.x)
    for (const [index, x] of places.entries()) {
      expect(x - (places[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(68)
    }
  })

  it('leave out an hour that would touch the bed', () => {
    const bedtime = at('22:05')
    const close = arcGeometry({ ...frame, bedtime })
    expect(hourMarks(close, { ...frame, bedtime }, pastHour, 60)).not.toContain(at('22:00'))
  })
})

describe('names that would cover each other', () => {
  const labels = (...places: readonly number[]) => places.map((x) => ({ x, width: 92 }))

  it('drop below the line when one begins before the one above in front of it ends', () => {
    expect(labelsBelow(labels(100, 400, 480, 700))).toEqual([false, false, true, false])
    expect(labelsBelow(labels(100, 150, 195))).toEqual([false, true, false])
  })

  it('make way for now, which goes to the axis or beside the bed', () => {
    const place = (now: number, above: readonly number[], onAxis: readonly number[] = []) =>
      pillPlace(now, 976, { above, onAxis }, 86, 116)
    expect([place(300, [100, 660]), place(640, [100, 660]), place(180, [100, 660])]).toEqual([
      'above',
      'axis',
      'axis',
    ])
    expect([place(640, [660], [300]), place(640, [660], [610]), place(980, [100, 976])]).toEqual([
      'axis',
      'beside',
      'beside',
    ])
  })
})
