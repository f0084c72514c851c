import { LONGEST_TO_FALL_ASLEEP, USUAL_MINUTES_TO_FALL_ASLEEP } from '../../shared/routine/falling-asleep'
import type { EveningView } from '../../shared/view'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { keepWish } from './keep-setting'
import { KeptNumber } from './kept-number'
import { KeptTime } from './kept-time'
import { Resettable } from './resettable'
import { Section } from './section'

/** What evenings usually look like: when one eats, how long falling asleep takes, magnesium at once or in two. */
export const UsualEvening = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const { meals, fallAsleepMinutes, splitDose } = view.routine
  const setSplitDose = (on: boolean): void => void keepWish(words, 'setSplitDose', { on })
  const split = t(($) => $.settings.split_dose)
  return (
    <Section title={t(($) => $.settings.evening)}>
      {(['dinner', 'lunch'] as const).map((meal) => (
        <KeptTime
          key={meal}
          label={t(($) => $.settings[meal])}
          value={meals[meal] ?? null}
          usual={null}
          onKeep={(time) => {
            const { [meal]: _, ...other } = meals
            return keepWish(words, 'setMeals', time === null ? other : { ...other, [meal]: time })
          }}
        />
      ))}
      <KeptNumber
        label={t(($) => $.settings.fall_asleep)}
        unit={t(($) => $.settings.minutes)}
        value={fallAsleepMinutes}
        usual={USUAL_MINUTES_TO_FALL_ASLEEP}
        bounds={[0, LONGEST_TO_FALL_ASLEEP]}
        problem={t(($) => $.settings.wrong_fall_asleep, { most: LONGEST_TO_FALL_ASLEEP })}
        onKeep={(minutes) => keepWish(words, 'setFallAsleep', { minutes })}
      />
      {view.magnesium.gate === 'open' && (
        <Resettable name={split} value={splitDose} usual={false} onReset={setSplitDose}>
          <Toggle on={splitDose} onChange={setSplitDose}>
            {split}
          </Toggle>
        </Resettable>
      )}
    </Section>
  )
}
