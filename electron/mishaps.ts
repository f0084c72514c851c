import type { EveningService } from './evening-service'
import type { EveningWindow } from './window'

/** Tells the user once what was survived: a window made anew, or a mistake in Evenfall itself. */
export const tellMishaps = (
  service: Pick<EveningService, 'tellMishap'>,
  window: Pick<EveningWindow, 'onLoadedAgain'>,
  onSurprise: (listener: () => void) => void,
): void => {
  window.onLoadedAgain(() => service.tellMishap('window_again'))
  onSurprise(() => service.tellMishap('surprise'))
}
