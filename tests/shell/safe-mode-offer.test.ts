import type { MessageBoxOptions } from 'electron'
import { expect, it } from 'vitest'
import { wantsSafeMode } from '../../electron/safe-mode-offer'

const pressing = (response: number, asked: MessageBoxOptions[] = []) => ({
  asked,
  showMessageBox: (...given: unknown[]) => {
    asked.push(given.at(-1) as MessageBoxOptions)
    return Promise.resolve({ response, checkboxChecked: false })
  },
})

it('asks in the user’s language, and takes a dialog that was closed for a no', async () => {
  const dialog = pressing(0)
  expect(await wantsSafeMode(dialog, ['nl-NL'])).toBe(true)
  const [{ buttons, cancelId } = {}] = dialog.asked
  expect(buttons).toEqual(['Start in veilige modus', 'Gewoon starten'])
  expect(cancelId).toBe(1)
  expect(await wantsSafeMode(pressing(1), ['en-GB'])).toBe(false)
})
