import { Volume2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { ReminderSettings } from '../../shared/reminders/reminder-settings'
import { REMINDER_SOUNDS } from '../../shared/reminders/reminder-settings'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { TimeField } from '../ui/time-field'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { keepSetting } from './keep-setting'
import { ReminderSteps } from './reminder-steps'
import { useReminderWords } from './reminder-words'
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
  const change = (changes: Partial<ReminderSettings>): void => {
    const before = newest.current
    newest.current = { ...before, ...changes }
    void keepSetting(words, 'setReminders', newest.current, before)
  }
  const repeats = String(reminders.repeats) as keyof typeof REPEATS
  return (
    <Section title={t(($) => $.settings.reminders)}>
      <Toggle on={reminders.headsUp} onChange={(headsUp) => change({ headsUp })}>
        {say(($) => $.heads_up)}
      </Toggle>
      <Choices
        label={say(($) => $.repeats)}
        value={repeats}
        options={(['0', '1', '2', '3'] as const).map((value) => ({
          value,
          label: value === '0' ? say(($) => $.never) : say(($) => $.times, { count: REPEATS[value] }),
        }))}
        onChange={(value) => change({ repeats: REPEATS[value] })}
      />
      {reminders.repeats > 0 && (
        <Choices
          label={say(($) => $.minutes_between)}
          value={String(reminders.minutesBetween)}
          options={[...new Set([...MINUTES_BETWEEN, reminders.minutesBetween])]
            .sort((one, other) => one - other)
            .map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
          onChange={(minutes) => change({ minutesBetween: Number(minutes) })}
        />
      )}
      <Choices
        label={say(($) => $.sound)}
        value={reminders.sound}
        options={REMINDER_SOUNDS.map((value) => ({ value, label: say(($) => $.sounds[value]) }))}
        onChange={(sound) => change({ sound })}
      />
      <div className={styles.meal}>
        <Button
          isDisabled={reminders.sound === 'none'}
          onPress={() => void wish(words, 'playSound', { sound: reminders.sound })}
        >
          <Volume2 size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.listen)}
        </Button>
      </div>
      <Toggle
        on={reminders.quietFrom !== null}
        onChange={(on) => change({ quietFrom: on ? USUAL_QUIET_HOUR : null })}
      >
        {say(($) => $.quiet)}
      </Toggle>
      {reminders.quietFrom !== null && (
        <TimeField
          label={say(($) => $.quiet_from)}
          value={reminders.quietFrom}
          onChange={(quietFrom) => quietFrom !== null && change({ quietFrom })}
        />
      )}
      <Choices
        label={say(($) => $.wording)}
        value={reminders.wording}
        options={(['system', 'full', 'private'] as const).map((value) => ({
          value,
          label: say(($) => $.wordings[value]),
        }))}
        onChange={(wording) => change({ wording })}
      />
      <p className={styles.hint}>{say(($) => $.wording_hint)}</p>
      <ReminderSteps view={view} onChange={change} />
    </Section>
  )
}
