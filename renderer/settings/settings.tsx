import { type ReactNode, useRef, useState } from 'react'
import type { EveningView } from '../../shared/view'
import type { SettingsPart } from '../open-settings'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { useWords } from '../words'
import { About } from './about'
import { Appearance } from './appearance'
import { BuiltInSteps } from './built-in-steps'
import { Caffeine } from './caffeine'
import { Contents } from './contents'
import { Data } from './data'
import { HealthLinks } from './health-links'
import { InTheBackground } from './in-the-background'
import { LanguageAndTime } from './language-and-time'
import { OwnSteps } from './own-steps'
import { Reminders } from './reminders'
import { useSettingWords } from './setting-words'
import layout from './settings-layout.module.css'
import { Support } from './support'
import { Trust } from './trust'
import { useFoundSections } from './use-found-sections'
import { UsualEvening } from './usual-evening'

interface Props {
  view: EveningView
  /** The part it is opened at. */
  at: SettingsPart
  onClose(): void
  /** The sheet that was opened from here. */
  children: ReactNode
}

/** Everything that can be chosen, in parts, with a search on top. Every choice holds at once and can be taken back. */
export const Settings = ({ view, at, onClose, children }: Props) => {
  const { t } = useWords()
  const say = useSettingWords()
  const place = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const found = useFoundSections(place, typed)
  return (
    <Sheet title={t(($) => $.settings.title)} onClose={onClose} isWide>
      <TextLine label={say(($) => $.search)} value={typed} longest={60} onChange={setTyped} />
      <div className={layout.columns}>
        <Contents sections={found} />
        <div ref={place} className={layout.sections}>
          <UsualEvening view={view} />
          <BuiltInSteps view={view} />
          <OwnSteps view={view} />
          <Caffeine view={view} />
          <Reminders view={view} />
          <Trust view={view} />
          <InTheBackground view={view} />
          <Appearance view={view} />
          <LanguageAndTime view={view} />
          <HealthLinks />
          <Data view={view} opensHere={at === 'data'} />
          <Support view={view} />
          <About />
          {found.length === 0 && typed.trim() !== '' && (
            <p role="status">{say(($) => $.nothing, { text: typed.trim() })}</p>
          )}
        </div>
      </div>
      {children}
    </Sheet>
  )
}
