import { type CaffeineWish, USUAL_CAFFEINE } from '../../shared/planner/evening-wish'
import type { EveningView } from '../../shared/view'
import { limitText } from '../forms/caffeine-limit'
import { CaffeineRules } from '../forms/caffeine-rules'
import { useWords } from '../words'
import { keepWish } from './keep-setting'
import { KeptNumber } from './kept-number'
import { Resettable } from './resettable'
import { Section } from './section'
import { useSettingWords } from './setting-words'

const rulesOf = ({ mode, twoOClockRule }: CaffeineWish): string => `${mode} ${twoOClockRule}`

/** The last drink of the day and how careful its limit is. */
export const Caffeine = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const say = useSettingWords()
  const { routine, tonight } = view
  const { caffeine } = routine
  const change = (changes: Partial<CaffeineWish>): Promise<boolean> =>
    keepWish(words, 'setCaffeine', { ...caffeine, ...changes })
  return (
    <Section title={say(($) => $.caffeine)}>
      {view.caffeine.limits ? (
        <>
          {tonight.plan && <p>{limitText(words, view, tonight.plan)}</p>}
          <KeptNumber
            label={t(($) => $.caffeine.last_drink)}
            unit={t(($) => $.caffeine.unit)}
            value={caffeine.milligrams}
            usual={USUAL_CAFFEINE.milligrams}
            bounds={[0, 1000]}
            problem={t(($) => $.caffeine.wrong_limit_amount)}
            onKeep={(milligrams) => change({ milligrams })}
          />
          <Resettable
            name={t(($) => $.caffeine.rules)}
            value={rulesOf(caffeine)}
            usual={rulesOf(USUAL_CAFFEINE)}
            onReset={() => void change({ ...USUAL_CAFFEINE, milligrams: caffeine.milligrams })}
          >
            <CaffeineRules view={view} chosen={caffeine} onChange={(changes) => void change(changes)} />
          </Resettable>
        </>
      ) : (
        <p>{t(($) => $.caffeine.adults_only)}</p>
      )}
    </Section>
  )
}
