import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../electron/adapters/system-clock'

const DAY = 24 * 60 * 60_000

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the one real clock', () => {
  it.each([1, 24, 25, 60, 400])('calls once after %i days, not before', (days) => {
    vi.useFakeTimers()
    const call = vi.fn<() => void>()
    systemClock().after(days * DAY, call)
    vi.advanceTimersByTime(days * DAY - 1)
    expect(call).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    vi.advanceTimersByTime(400 * DAY)
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('calls soon when the moment is now or was before', () => {
    vi.useFakeTimers()
    const call = vi.fn<() => void>()
    systemClock().after(0, call)
    systemClock().after(-5000, call)
    vi.advanceTimersByTime(1)
    expect(call).toHaveBeenCalledTimes(2)
  })

  it('can be called off, also on a later leg of a long wait', () => {
    vi.useFakeTimers()
    const call = vi.fn<() => void>()
    const callOff = systemClock().after(60 * DAY, call)
    vi.advanceTimersByTime(50 * DAY)
    callOff()
    vi.advanceTimersByTime(50 * DAY)
    expect(call).not.toHaveBeenCalled()
  })

  it.each(['Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'])(
    'follows the zone %s the user chose with TZ, and leaves it chosen',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect([systemClock().zone(), process.env.TZ]).toEqual([zone, zone])
    },
  )

  it('never runs backwards where the wall clock may', () => {
    const clock = systemClock()
    const before = clock.monotonic()
    vi.setSystemTime(0)
    expect(clock.monotonic()).toBeGreaterThanOrEqual(before)
    expect(clock.now()).toBeLessThan(DAY)
  })
})
