import { COLOURS, FORCED, isDark, PALETTE } from './palette'
import { THEMES, type Theme } from './theme'

const scheme = (theme: Theme): string => `color-scheme:${isDark(theme) ? 'dark' : 'light'};`
const room = (theme: Theme): string => `[data-theme="${theme}"]`

/** Every colour of every room as a custom property; Ember's until a room is known. */
export const paletteCss = (): string => {
  const rooms = THEMES.map((theme) => {
    const colours = COLOURS.map((colour) => `--${colour}:${PALETTE[theme][colour]};`).join('')
    return `${theme === 'ember' ? ':root,' : ''}:root${room(theme)}{${scheme(theme)}${colours}}`
  })
  const forced = COLOURS.map((colour) => `--${colour}:${FORCED[colour]};`).join('')
  return `${rooms.join('')}@media (forced-colors:active){:root,:root[data-theme]{${forced}}}`
}

/** As much as the first frame needs, before any style sheet is there. */
export const firstFrameCss = (): string =>
  THEMES.map((theme) => {
    const { 'bg-0': ground, 'text-1': text, accent } = PALETTE[theme]
    return `html${theme === 'ember' ? '' : room(theme)}{${scheme(theme)}background:${ground};color:${text};--mark:${accent}}`
  }).join('')
