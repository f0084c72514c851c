import type { Instant } from '../shared/evening/instant'
import { sayOf } from '../shared/languages/area'
import { stockEn } from '../shared/languages/en/stock'
import { stockNl } from '../shared/languages/nl/stock'
import type { EveningPlan } from '../shared/planner/evening-plan'
import { stockMoment } from '../shared/stock/stock-moment'
import { stockNotice } from '../shared/stock/stock-notice'
import type { EveningService } from './evening-service'
import type { Notice } from './notices'

/** The notice that tablets are running out, once an evening at most and at a calm hour; null when it is not due. */
export const lowStock = (
  service: EveningService,
  plans: readonly EveningPlan[],
  now: Instant,
): Notice | null => {
  const { reminders, stock } = service.records().settings
  for (const plan of plans) {
    const moment = stockMoment(plan, reminders)
    if (!moment || now < moment.from || now >= moment.until || stock.toldOn === plan.evening) continue
    const left = service.hold(now) ? null : service.stock()
    if (!left?.isLow || left.eveningsLeft === null) continue
    service.noteStockTold(plan.evening)
    const sayStock = sayOf('stock', { en: stockEn, nl: stockNl }, service.view().language)
    return {
      notification: stockNotice(service.wording(), sayStock, left.eveningsLeft),
      about: [],
      reminders: [],
      until: moment.until,
    }
  }
  return null
}
