import * as z from 'zod'
import type { DocumentKind } from './opened'
import { zone } from './parts'

const schema = z.object({
  version: z.literal(1),
  /** `system` follows the computer. */
  language: z.enum(['system', 'en', 'nl']),
  zone: z.union([z.literal('system'), zone]),
  clock: z.enum(['system', '24', '12']),
  theme: z.enum(['ember', 'candle', 'paper']),
  /** Whether the first start was walked through. */
  welcomed: z.boolean(),
})

/** How Evenfall behaves and looks on this computer. */
export type SettingsDocument = z.infer<typeof schema>

/** `settings.json`. */
export const settingsKind: DocumentKind<SettingsDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    language: 'system',
    zone: 'system',
    clock: 'system',
    theme: 'ember',
    welcomed: false,
  }),
}
