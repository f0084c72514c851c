import type { SettingsDocument } from '../document/settings-document'
import type { ReminderSettings } from './reminder-settings'

/** What quieter nights made of reminders that are not changed since. */
const once = new WeakMap<ReminderSettings, ReminderSettings>()

/** How reminders come: as they were set, but each only once while nights are to be quieter. */
export const reminderWish = ({
  reminders,
  choices,
}: Pick<SettingsDocument, 'reminders' | 'choices'>): ReminderSettings => {
  if (!choices.quieterNights) return reminders
  const quieter = once.get(reminders) ?? { ...reminders, repeats: 0 }
  once.set(reminders, quieter)
  return quieter
}
