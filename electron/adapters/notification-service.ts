import * as z from 'zod'
import type {
  Clock,
  NotificationAnswer,
  NotificationToShow,
  StandingNotification,
  Taking,
} from '../../shared/ports'
import type { NotificationAction } from '../../shared/reminders/on-screen'
import type { BusReply, BusSignal } from './bus-connection'
import { connectToBus } from './bus-connection'
import { askBus, BUS, listenTo, listenToOwnerOf, ownerChange } from './bus-itself'
import { notifyArguments } from './notify-arguments'

/** Milliseconds any one answer may take. Nothing on a bus is owed one: a hung service keeps its callers for ever. */
const PATIENCE = 2000

const SERVICE = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
/** The specification's number for a notification its user closed. */
const CLOSED_BY_USER = 2

/** What the bus says in place of a service that is not there. One that went away before it answered may have shown it. */
const NOBODY_THERE: ReadonlySet<string> = new Set([
  `${BUS}.Error.ServiceUnknown`,
  `${BUS}.Error.NameHasNoOwner`,
])

/** Why a notification service could not be asked: none answered, or there is no bus to find it on. */
export type Unreachable = 'no_service' | 'no_bus'

/** The desktop's notification service, as reached over one connection to the bus. */
export interface NotificationService {
  /** What it can do, in the words of the Desktop Notifications Specification, such as `actions`. */
  abilities(): Promise<readonly string[] | Unreachable>
  show(notification: NotificationToShow): Promise<Taking | Unreachable>
  withdraw(key: string): Promise<void>
  /** Which bus, which service on it and which number there, in one text. */
  markOf(key: string): string | undefined
  /** Takes over what was shown over an earlier connection, if it is still the same service on the same bus. */
  takeOver(standing: readonly StandingNotification[]): Promise<void>
}

/** A notification of ours that should be on the screen, and `at` where it is once the service has said so. */
interface Showing {
  /** The buttons it has there. */
  actions: readonly NotificationAction[]
  at: { readonly id: number; readonly owner: string } | undefined
}

/** Connects to the session bus and finds the notification service there, whoever it is and whenever it comes. */
export const notificationService = ({
  after,
  onAnswer,
  onGone,
}: {
  readonly after: Clock['after']
  readonly onAnswer: (answer: NotificationAnswer) => void
  readonly onGone: () => void
}): NotificationService => {
  const bus = connectToBus(onGone)
  const showings = new Map<string, Showing>()
  let knownAbilities: readonly string[] | undefined

  const inTime = (reply: Promise<BusReply>): Promise<BusReply | { readonly outcome: 'late' }> =>
    new Promise((resolve) => {
      const stopWaiting = after(PATIENCE, () => resolve({ outcome: 'late' }))
      void reply.then(resolve).finally(stopWaiting)
    })
  const call = (member: string, signature = '', body: unknown[] = []): Promise<BusReply> =>
    bus.call({ destination: SERVICE, path: PATH, interface: SERVICE, member, signature, body })

  const close = async (id: number): Promise<void> => {
    await inTime(call('CloseNotification', 'u', [id]))
  }

  const abilities = async (): Promise<readonly string[] | Unreachable> => {
    if (knownAbilities) return knownAbilities
    const reply = await inTime(call('GetCapabilities'))
    if (reply.outcome === 'gone') return 'no_bus'
    if (reply.outcome === 'late') return 'no_service'
    if (reply.outcome === 'refused') return reply.error === `${BUS}.Error.UnknownMethod` ? [] : 'no_service'
    knownAbilities = z.array(z.string()).catch([]).parse(reply.body[0])
    return knownAbilities
  }

  /** Even a reply that came too late counts: it tells what to replace, to withdraw, and whose buttons are whose. */
  const note = (key: string, showing: Showing, reply: BusReply): void => {
    const id = reply.outcome === 'answered' ? z.number().safeParse(reply.body[0]).data : undefined
    const wanted = showings.get(key)
    if (id === undefined || reply.outcome !== 'answered') {
      if (wanted === showing) showings.delete(key)
    } else if (wanted === showing) showing.at = { id, owner: reply.sender }
    else if (wanted?.at?.id !== id) void close(id)
  }

  const show = async (notification: NotificationToShow): Promise<Taking | Unreachable> => {
    const { key } = notification
    const showing: Showing = { actions: [], at: showings.get(key)?.at }
    showings.set(key, showing)
    const known = await abilities()
    if (typeof known === 'string') {
      if (showings.get(key) === showing) showings.delete(key)
      return known
    }
    // Answered or withdrawn while we were asking.
    if (showings.get(key) !== showing) return 'taken'
    if (known.includes('actions')) showing.actions = notification.actions.map(({ action }) => action)
    const reply = call('Notify', 'susssasa{sv}i', notifyArguments(notification, known, showing.at?.id ?? 0))
    void reply.then((late) => note(key, showing, late))
    const answer = await inTime(reply)
    if (answer.outcome === 'answered') return 'taken'
    if (answer.outcome === 'gone') return 'no_bus'
    // Whether it can still do anything is asked anew.
    knownAbilities = undefined
    return answer.outcome === 'refused' && NOBODY_THERE.has(answer.error) ? 'no_service' : 'no_sign'
  }

  const withdraw = async (key: string): Promise<void> => {
    const at = showings.get(key)?.at
    showings.delete(key)
    if (at) await close(at.id)
  }

  /** Names this bus among all there ever were; the service's own name alone comes back on the next one. */
  const askBusName = async (): Promise<string> => {
    const reply = await inTime(bus.call(askBus('GetId')))
    return reply.outcome === 'answered' ? z.string().catch('').parse(reply.body[0]) : ''
  }

  const markOf = (key: string): string | undefined => {
    const at = showings.get(key)?.at
    return at && busName ? [busName, at.owner, at.id].join(' ') : undefined
  }

  const takeOver = async (standing: readonly StandingNotification[]): Promise<void> => {
    const owner = await inTime(bus.call(askBus('GetNameOwner', SERVICE)))
    const [name] = owner.outcome === 'answered' ? owner.body : []
    const here = await known
    for (const { key, actions, mark } of standing) {
      const [shownOn, shownBy, id] = mark.split(' ')
      if (here === '' || shownOn !== here || shownBy !== name || showings.has(key)) continue
      showings.set(key, { actions, at: { id: Number(id), owner: shownBy ?? '' } })
    }
  }

  /** Another service counts its notifications anew, so the numbers we know mean nothing to it. */
  const forgetService = (): void => {
    knownAbilities = undefined
    for (const [key, { at }] of showings) if (at) showings.delete(key)
  }

  const heard = (signal: BusSignal): void => {
    if (ownerChange(signal)?.name === SERVICE) return forgetService()
    const { sender, interface: from, member, body } = signal
    const [first, second] = body
    if (from !== SERVICE) return
    const found = [...showings].find(([, { at }]) => at?.id === first && at?.owner === sender)
    if (!found) return
    const [key, { actions }] = found
    if (member === 'NotificationClosed') {
      showings.delete(key)
      if (second === CLOSED_BY_USER) onAnswer({ key, pressed: 'closed' })
    }
    if (member !== 'ActionInvoked') return
    const pressed = second === 'default' ? 'opened' : actions.find((action) => action === second)
    if (!pressed) return
    showings.delete(key)
    onAnswer({ key, pressed })
  }

  bus.onSignal(heard)
  void bus.call(listenTo(`type='signal',sender='${SERVICE}',interface='${SERVICE}',path='${PATH}'`))
  void bus.call(listenToOwnerOf(SERVICE))
  let busName = ''
  const known = askBusName().then((name) => {
    busName = name
    return name
  })
  return { abilities, show, withdraw, markOf, takeOver }
}
