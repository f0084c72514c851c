import { join } from 'node:path'
import { Variant } from '@jellybrick/dbus-next'
import type { NotificationToShow } from '../../shared/ports'
import type { ReminderSound } from '../../shared/reminders/reminder-settings'

const APP_NAME = 'Evenfall'

/** The arguments of the Desktop Notifications Specification's `Notify`, for a service that can do what it says it can. */
export const notifyArguments = (
  { title, body, actions, sound, urgency }: NotificationToShow,
  abilities: readonly string[],
  replacesId: number,
): unknown[] => {
  const buttons = actions.flatMap(({ action, label }) => [action, sendable(label)])
  const hints = {
    urgency: new Variant('y', urgency === 'low' ? 0 : 1),
    'desktop-entry': new Variant('s', 'evenfall'),
    ...(sound === 'none' || !abilities.includes('sound')
      ? { 'suppress-sound': new Variant('b', true) }
      : { 'sound-file': new Variant('s', soundFile(sound)) }),
  }
  return [
    APP_NAME,
    replacesId,
    '',
    sendable(title),
    abilities.includes('body-markup') ? asMarkup(sendable(body)) : sendable(body),
    // A click on the notification itself. Some services show its label in a menu.
    abilities.includes('actions') ? ['default', APP_NAME, ...buttons] : [],
    hints,
    -1,
  ]
}

/** Where the service finds a sound: beside the archive of a packaged app, which only we can look into. */
const soundFile = (sound: ReminderSound): string =>
  join(__dirname, '../../resources/sounds', `${sound}.wav`).replace('app.asar', 'app.asar.unpacked')

/** A D-Bus string cannot hold NUL: the bus hangs up on whoever sends one. */
const sendable = (text: string): string => text.replaceAll('\0', '')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text that a service reading its body as markup shows as it was written. */
const asMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
