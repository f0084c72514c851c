import { Volume2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { ReminderSettings } from '../../shared/reminders/reminder-settings'
import { REMINDER_SOUNDS, USUAL_REMINDERS } from '../../shared/reminders/reminder-settings'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { KeptTime } from './kept-time'
import { ReminderSteps } from './reminder-steps'
import { useReminderWords } from './reminder-words'
import { Resettable } from './resettable'
import { Section } from './section'
import styles from './settings.module.css'

const REPEATS = { '0': 0, '1': 1, '2': 2, '3': 3 } as const
const MINUTES_BETWEEN = [5, 10, 15, 20, 30]
const USUAL_QUIET_HOUR = wallTimeFromMinutes(22 * 60)

/** How reminders come: how often, how loud, and in which words. Every choice holds at once. */
export const Reminders = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const say = useReminderWords()
  const { reminders } = view
  // Two changes may follow each other faster than the view that shows the first.
  const newest = useRef(reminders)
  useEffect(() => {
    newest.current = reminders
  }, [reminders])
  const change = (changes: Partial<ReminderSettings>): Promise<boolean> => {
    const before = newest.current
    newest.current = { ...before, ...changes }
    return keepSetting(words, 'setReminders', newest.current, before)
  }
  /** A choice under its name, with the way back to the usual one. */
  const choice = (
    field: 'headsUp' | 'repeats' | 'minutesBetween' | 'sound' | 'quietFrom' | 'wording',
    name: string,
    control: ReactNode,
  ) => (
    <Resettable
      name={name}
      value={reminders[field]}
      usual={USUAL_REMINDERS[field]}
      onReset={() => void change({ [field]: USUAL_REMINDERS[field] })}
    >
      {control}
    </Resettable>
  )
  const repeats = String(reminders.repeats) as keyof typeof REPEATS
  const isRepeated = reminders.repeats > 0 && !view.choices.quieterNights
  return (
    <Section title={t(($) => $.settings.reminders)}>
      {choice(
        'headsUp',
        say(($) => $.heads_up),
        <Toggle on={reminders.headsUp} onChange={(headsUp) => void change({ headsUp })}>
          {say(($) => $.heads_up)}
        </Toggle>,
      )}
      {choice(
        'repeats',
        say(($) => $.repeats),
        <Choices
          label={say(($) => $.repeats)}
          value={repeats}
          options={(['0', '1', '2', '3'] as const).map((value) => ({
            value,
            label: value === '0' ? say(($) => $.never) : say(($) => $.times, { count: REPEATS[value] }),
          }))}
          onChange={(value) => void change({ repeats: REPEATS[value] })}
        />,
      )}
      {view.choices.quieterNights && <p className={styles.hint}>{say(($) => $.repeats_quieter)}</p>}
      {isRepeated &&
        choice(
          'minutesBetween',
          say(($) => $.minutes_between),
          <Choices
            label={say(($) => $.minutes_between)}
            value={String(reminders.minutesBetween)}
            options={[...new Set([...MINUTES_BETWEEN, reminders.minutesBetween])]
              .sort((one, other) => one - other)
              .map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
            onChange={(minutes) => void change({ minutesBetween: Number(minutes) })}
          />,
        )}
      {choice(
        'sound',
        say(($) => $.sound),
        <Choices
          label={say(($) => $.sound)}
          value={reminders.sound}
          options={REMINDER_SOUNDS.map((value) => ({ value, label: say(($) => $.sounds[value]) }))}
          onChange={(sound) => void change({ sound })}
        />,
      )}
      <div className={styles.meal}>
        <Button
          isDisabled={reminders.sound === 'none'}
          onPress={() => void wish(words, 'playSound', { sound: reminders.sound })}
        >
          <Volume2 size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.listen)}
        </Button>
      </div>
      {choice(
        'quietFrom',
        say(($) => $.quiet),
        <Toggle
          on={reminders.quietFrom !== null}
          onChange={(on) => void change({ quietFrom: on ? USUAL_QUIET_HOUR : null })}
        >
          {say(($) => $.quiet)}
        </Toggle>,
      )}
      {reminders.quietFrom !== null && (
        <KeptTime
          label={say(($) => $.quiet_from)}
          value={reminders.quietFrom}
          usual={USUAL_QUIET_HOUR}
          onKeep={async (quietFrom) => quietFrom !== null && (await change({ quietFrom }))}
        />
      )}
      {choice(
        'wording',
        say(($) => $.wording),
        <Choices
          label={say(($) => $.wording)}
          value={reminders.wording}
          options={(['system', 'full', 'private'] as const).map((value) => ({
            value,
            label: say(($) => $.wordings[value]),
          }))}
          onChange={(wording) => void change({ wording })}
        />,
      )}
      <p className={styles.hint}>{say(($) => $.wording_hint)}</p>
      <ReminderSteps view={view} onChange={(changes) => void change(changes)} />
    </Section>
  )
}
