import { describe, expect, it } from 'vitest'
import { evening, simulatedEvenfall, wall } from '../support/simulated-evening'

const TONIGHT = evening('2026-11-22')

describe('copying diagnostics', () => {
  it('tells versions, the desktop and the last surprises, in one text that is copied as it is shown', async () => {
    const { requests, copied } = simulatedEvenfall()
    const { text } = await requests.copyDiagnostics(undefined)
    expect(copied).toEqual([text])
    expect(text).toBe(`Evenfall 1.2.3 (AppImage)
Electron 45.4.1, Chromium 146.0, Node 24.1.0
Linux 6.1, x64; desktop GNOME, session wayland; language en
notifications: buttons, sounds yes; do not disturb unknown
tray no; start at login off
calendar file kept no; calendar server no
documents: settings 1, routine 1, health 1, state 1, log 1; months of log 0, backups 0
troubles: none

The last problems:
2026-11-22T20:00:00.000Z TypeError at plan (~/evenfall/main.cjs:1:2)
`)
  })

  it('says the same whatever was planned, logged and told about health', async () => {
    const { requests } = simulatedEvenfall()
    const before = await requests.copyDiagnostics(undefined)
    await requests.setNight({
      evening: TONIGHT,
      night: { bed: wall('23:30'), wake: wall('07:30') },
      scope: 'every_evening',
    })
    await requests.answer({ evening: TONIGHT, step: 'magnesium', answer: 'skipped', note: 'kidneys' })
    await requests.answerHealth({
      answers: { q_kidney: 'yes' },
      circumstances: [],
      doctorAgreed: [],
      otherSources: null,
    })
    expect(await requests.copyDiagnostics(undefined)).toEqual(before)
  })
})

it('starts anew as it was asked to', async () => {
  const { requests, restarts } = simulatedEvenfall()
  expect(await requests.restart({ safeMode: true })).toEqual({ carried: true })
  expect(await requests.restart({ safeMode: false })).toEqual({ carried: true })
  expect(restarts).toEqual([true, false])
})

describe('what was survived', () => {
  it('is shown until it is put away, a surprise once a run', () => {
    const { service } = simulatedEvenfall()
    const kinds = () => service.view().troubles.map(({ kind }) => kind)
    service.tellMishap('surprise')
    service.tellMishap('window_again')
    service.tellMishap('window_again')
    expect(kinds()).toEqual(['surprise', 'window_again'])
    service.dismissTroubles()
    service.tellMishap('surprise')
    service.tellMishap('window_again')
    expect(kinds()).toEqual(['window_again'])
  })
})
