/** Why an address can't be used for a calendar server. */
export type AddressProblem = 'no_address' | 'not_secure' | 'password_in_address'

/** A checked address, or why it is none. */
export type CheckedAddress =
  | { readonly usable: true; readonly address: string }
  | { readonly usable: false; readonly problem: AddressProblem }

const OWN_COMPUTER = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether a password may travel to this address: encrypted, or without leaving this computer. */
export const isSafeToAsk = ({ protocol, hostname }: { protocol: string; hostname: string }): boolean =>
  protocol === 'https:' || (protocol === 'http:' && OWN_COMPUTER.test(hostname))

/**
 * Reads the address of a calendar server as somebody types it; without a scheme it is taken to be HTTPS.
 *
 * @example checkAddress('cloud.example.org') // { usable: true, address: 'https://cloud.example.org/' }
 */
export const checkAddress = (typed: string): CheckedAddress => {
  const trimmed = typed.trim()
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const url = trimmed === '' ? undefined : parsedUrl(text)
  if (!url) return { usable: false, problem: 'no_address' }
  if (url.username !== '' || url.password !== '') return { usable: false, problem: 'password_in_address' }
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return { usable: false, problem: 'no_address' }
  if (!isSafeToAsk(url)) return { usable: false, problem: 'not_secure' }
  url.hash = ''
  return { usable: true, address: url.href }
}

const parsedUrl = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
