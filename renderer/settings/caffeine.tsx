import type { EveningView } from '../../shared/view'
import { CaffeineSettings } from '../forms/caffeine-settings'
import { tellChanged } from '../tell-changed'
import { useWords } from '../words'
import { Section } from './section'
import { useSettingWords } from './setting-words'

/** The last drink of the day and how careful its limit is. */
export const Caffeine = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const t = useSettingWords()
  const { caffeine } = view.routine
  return (
    <Section title={t(($) => $.caffeine)}>
      <CaffeineSettings
        // Saved or taken back: the fields follow.
        key={JSON.stringify(caffeine)}
        view={view}
        plan={view.tonight.plan}
        onDone={() =>
          tellChanged(
            words,
            words.t(($) => $.settings.saved),
          )
        }
      />
    </Section>
  )
}
