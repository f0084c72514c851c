import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFolder, temporaryFolder } from '../support/data-folders'
import { openMutated } from '../support/mutated-files'

// A thousand of these are in `npm run torture`.
it('mutated files: never a crash, never a silent reset, the original kept', () => {
  expect(openMutated(150)).toBeGreaterThan(60)
})

it('a file of fifty megabytes is set aside like any other', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'settings.json'), `{"version":1,"x":"${'a'.repeat(50_000_000)}`)
  const { troubles } = openFolder(folder)
  expect(troubles).toMatchObject([{ file: 'settings.json', trouble: 'set_aside' }])
})
