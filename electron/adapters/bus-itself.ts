import type { BusCall, BusSignal } from './bus-connection'

/** The name the bus itself answers to. */
export const BUS = 'org.freedesktop.DBus'

/** Something the bus is asked itself. */
export const askBus = (member: string, ...names: string[]): BusCall => ({
  destination: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member,
  ...(names.length > 0 ? { signature: 's'.repeat(names.length), body: names } : {}),
})

/** Asks for the signals a match rule names. Nobody has to wait for it: the bus takes one message after the other. */
export const listenTo = (rule: string): BusCall => askBus('AddMatch', rule)

/** Asks to hear when a name changes hands. */
export const listenToOwnerOf = (name: string): BusCall =>
  listenTo(`type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${name}'`)

/** Which name changed hands and whether somebody has it now; undefined for any other signal. */
export const ownerChange = ({
  sender,
  member,
  body: [name, , owner],
}: BusSignal): { readonly name: unknown; readonly isOwned: boolean } | undefined =>
  sender === BUS && member === 'NameOwnerChanged' ? { name, isOwned: owner !== '' } : undefined
