import { endOfEvening } from '../shared/planner/shown-evening'
import type { Clock } from '../shared/ports'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests about how Evenfall looks and behaves. */
type AppearanceRequests = Pick<
  RequestHandlers,
  'setLanguage' | 'setClock' | 'setWeekStart' | 'setTheme' | 'lightCandle' | 'setChoices' | 'answerQuieter'
>

/** Connects each of them to the settings. */
export const appearanceRequests = (clock: Clock, service: EveningService): AppearanceRequests => ({
  setLanguage: ({ language }) => service.change('settings', (settings) => ({ ...settings, language })),
  setClock: (choice) => service.change('settings', (settings) => ({ ...settings, clock: choice.clock })),
  setWeekStart: ({ weekStart }) => service.change('settings', (settings) => ({ ...settings, weekStart })),
  setTheme: ({ theme }) =>
    service.change('settings', (settings) => ({ ...settings, theme, candleByHand: null })),
  lightCandle: ({ on }) => {
    const { evening } = service.view().tonight
    const until = endOfEvening(evening, service.planFor(evening), service.zone())
    return service.change('settings', (settings) => ({ ...settings, candleByHand: { on, until } }))
  },
  setChoices: (choices) => service.change('settings', (settings) => ({ ...settings, choices })),
  answerQuieter: ({ quieter }) =>
    service.change('settings', (settings) => ({
      ...settings,
      quieterAskedAt: clock.now(),
      choices: { ...settings.choices, quieterNights: quieter },
    })),
})
