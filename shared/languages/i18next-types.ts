import 'i18next'
import type { Areas } from './areas'
import type { en } from './en'

// Makes `t` take only selectors into the catalogue: a wrong key, or any string key, does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true
    defaultNS: 'translation'
    resources: { translation: typeof en } & Areas
  }
}
