import type { ReactNode } from 'react'
import type { EveningView } from '../../shared/view'
import { LanguageChoice } from '../forms/language-choice'
import type { SettingsPart } from '../open-settings'
import { Choices } from '../ui/choices'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import { BuiltInSteps } from './built-in-steps'
import { Data } from './data'
import { HealthLinks } from './health-links'
import { InTheBackground } from './in-the-background'
import { OwnSteps } from './own-steps'
import { Reminders } from './reminders'
import { Trust } from './trust'
import { UsualEvening } from './usual-evening'

interface Props {
  view: EveningView
  /** The part it is opened at. */
  at: SettingsPart
  onClose(): void
  /** The sheet that was opened from here. */
  children: ReactNode
}

/** Language, clock, colours, reminders, health, the steps and the usual evening. Every choice holds at once. */
export const Settings = ({ view, at, onClose, children }: Props) => {
  const words = useWords()
  const { t } = words
  return (
    <Sheet title={t(($) => $.settings.title)} onClose={onClose}>
      <LanguageChoice view={view} />
      <Choices
        label={t(($) => $.settings.clock)}
        value={view.choices.clock}
        options={[
          { value: 'system', label: t(($) => $.settings.system) },
          { value: '24', label: t(($) => $.settings.hours_24) },
          { value: '12', label: t(($) => $.settings.hours_12) },
        ]}
        onChange={(clock) => void wish(words, 'setClock', { clock })}
      />
      <Choices
        label={t(($) => $.settings.theme)}
        value={view.theme}
        options={[
          { value: 'ember', label: t(($) => $.settings.ember) },
          { value: 'candle', label: t(($) => $.settings.candle) },
          { value: 'paper', label: t(($) => $.settings.paper) },
        ]}
        onChange={(theme) => void wish(words, 'setTheme', { theme })}
      />
      <Reminders view={view} />
      <Trust view={view} />
      <InTheBackground view={view} />
      <HealthLinks />
      <BuiltInSteps view={view} />
      <OwnSteps view={view} />
      <UsualEvening view={view} />
      <Data view={view} opensHere={at === 'data'} />
      {children}
    </Sheet>
  )
}
