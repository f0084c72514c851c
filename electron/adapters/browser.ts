import { shell } from 'electron'
import type { Browser } from '../../shared/ports'

/** The browser the system opens web pages with. */
export const browser: Browser = {
  open: (address) =>
    shell.openExternal(address).then(
      () => true,
      () => false,
    ),
}
