import { describe, expect, it } from 'vitest'
import { nodeSatisfies, oldNodeMessage } from '../../scripts/node-version.mjs'

const range = '^20.19.0 || ^22.12.0 || >=24.0.0'

describe('the Node that runs the set-up', () => {
  it.each(['20.19.0', 'v20.20.2', '22.12.0', '22.21.1', '24.0.0', '25.1.0', '30.0.0'])(
    'accepts %s',
    (version) => {
      expect(nodeSatisfies(version, range)).toBe(true)
    },
  )

  it.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.0'])('refuses %s', (version) => {
    expect(nodeSatisfies(version, range)).toBe(false)
  })

  it('says which Node is needed, which one this is, and what to do', () => {
    expect(oldNodeMessage('18.20.8', range)).toBe(
      'Evenfall needs Node 20.19 or a later 20, or 22.12 or a later 22, or 24.0 or newer. This is Node 18.20.8.\n' +
        'Install a current Node (https://nodejs.org, or your version manager: `nvm install 22`) and run the same command again.',
    )
    expect(oldNodeMessage('22.12.0', range)).toBeNull()
  })
})
