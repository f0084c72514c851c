import { FIGURES } from '../../shared/evidence/figures'
import { mayShowAmounts } from '../../shared/safety/magnesium-gate'
import { availableMilligrams, REGIONS, UPPER_LIMIT } from '../../shared/safety/magnesium-limit'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { StockPart } from '../forms/stock-part'
import { useOpenHealth } from '../open-health'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import { Sheet } from '../ui/sheet'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { AmountForm } from './amount-form'
import { FormsTable } from './forms-table'
import styles from './health.module.css'
import { ProductForm } from './product-form'

/** The amount of magnesium: whose limit, what product, how much a day. Nothing of it where amounts are not shown. */
export const MagnesiumSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const openHealth = useOpenHealth()
  const { health } = view
  const { region, product, showGlycine } = health
  const available = availableMilligrams(health)
  return (
    <Sheet title={say(($) => $.magnesium.title)} onClose={onClose}>
      <p>{say(($) => $.magnesium.expectation)}</p>
      {mayShowAmounts(health) ? (
        <>
          <Choices
            label={say(($) => $.magnesium.region)}
            value={region}
            options={REGIONS.map((value) => ({
              value,
              label: say(($) => $.magnesium.regions[value], { limit: UPPER_LIMIT[value] }),
            }))}
            onChange={(chosen) => void wish(words, 'setMagnesium', { region: chosen, product, showGlycine })}
          />
          <p className={styles.hint}>
            {say(($) => $.magnesium.ul_info)}{' '}
            {available === null
              ? say(($) => $.magnesium.others_unknown)
              : say(($) => $.magnesium.available, { available })}
          </p>
          <ProductForm key={JSON.stringify(product)} view={view} />
          <AmountForm key={JSON.stringify([health.dose, region])} view={view} />
          {product && <StockPart view={view} />}
          {product?.form === 'bisglycinate' && (
            <Toggle
              on={showGlycine}
              onChange={(on) => void wish(words, 'setMagnesium', { region, product, showGlycine: on })}
            >
              {say(($) => $.magnesium.glycine)}
            </Toggle>
          )}
          <FormsTable />
        </>
      ) : (
        <>
          <p>{say(($) => $.magnesium.hidden)}</p>
          <div>
            <Button onPress={() => openHealth('health')}>{say(($) => $.parts.health)}</Button>
          </div>
        </>
      )}
      <p className={styles.hint}>{say(($) => $.alarm, { emergency: FIGURES.emergency.value })}</p>
    </Sheet>
  )
}
