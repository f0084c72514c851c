import { describe, expect, it } from 'vitest'
import { carefulFetch } from '../../electron/adapters/calendar-server/careful-fetch'
import { pauseAfter } from '../../electron/calendar/back-off'
import { checkAddress } from '../../electron/calendar/server-address'

describe('an address', () => {
  it.each([
    ['cloud.example.org', 'https://cloud.example.org/'],
    [' https://cloud.example.org/dav/#top ', 'https://cloud.example.org/dav/'],
    ['http://localhost:5232', 'http://localhost:5232/'],
    ['http://127.0.0.1:5232/', 'http://127.0.0.1:5232/'],
    ['http://[::1]:5232/', 'http://[::1]:5232/'],
  ])('%s is asked as %s', (typed, address) => {
    expect(checkAddress(typed)).toEqual({ usable: true, address })
  })

  it.each([
    ['', 'no_address'],
    ['https://', 'no_address'],
    ['ftp://example.org', 'no_address'],
    ['file:///etc/passwd', 'no_address'],
    ['http://cloud.example.org', 'not_secure'],
    ['http://localhost.example.org', 'not_secure'],
    ['http://127.example.org', 'not_secure'],
    ['https://anna:secret@cloud.example.org', 'password_in_address'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(checkAddress(typed)).toEqual({ usable: false, problem })
  })
})

describe('a password', () => {
  const redirecting = (location: string) => {
    const asked: string[] = []
    const ask = ((url: URL) => {
      asked.push(String(url))
      return Promise.resolve(
        asked.length === 1
          ? new Response(null, { status: 307, headers: { location } })
          : new Response('there', { status: 200 }),
      )
    }) as unknown as typeof fetch
    return { asked, careful: carefulFetch('https://dav.example.org/', { fetch: ask, patience: 1000 }) }
  }

  it('follows to another host of the same domain', async () => {
    const { asked, careful } = redirecting('https://p12-dav.example.org/anna/')
    expect(await (await careful('https://dav.example.org/', { method: 'PROPFIND' })).text()).toBe('there')
    expect(asked).toEqual(['https://dav.example.org/', 'https://p12-dav.example.org/anna/'])
  })

  it.each(['http://dav.example.org/', 'https://elsewhere.test/', 'http://localhost/'])(
    'does not follow to %s',
    async (location) => {
      const { asked, careful } = redirecting(location)
      await expect(careful('https://dav.example.org/')).rejects.toThrow('not_secure')
      expect(asked).toHaveLength(1)
    },
  )

  it('is not sent where the certificate can’t be trusted', async () => {
    const ask = (() =>
      Promise.reject(
        new TypeError('fetch failed', {
          cause: Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
        }),
      )) as typeof fetch
    const careful = carefulFetch('https://dav.example.org/', { fetch: ask, patience: 1000 })
    await expect(careful('https://dav.example.org/')).rejects.toThrow('certificate')
  })
})

describe('the pause after failures', () => {
  it('doubles from 15 seconds to an hour', () => {
    expect([1, 2, 3, 8, 9, 50, 5000].map(pauseAfter)).toEqual([
      15_000, 30_000, 60_000, 1_920_000, 3_600_000, 3_600_000, 3_600_000,
    ])
  })
})
