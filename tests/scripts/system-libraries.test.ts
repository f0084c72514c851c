import { describe, expect, it } from 'vitest'
import { missingLibraries, packageNames } from '../../scripts/system-libraries.mjs'

describe('what the system lacks', () => {
  it('reads the libraries that the dynamic linker could not find', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f)',
      '\tlibasound.so.2 => not found',
    ].join('\n')
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libasound.so.2'])
  })

  it('uses the names of Debian 12, each once', () => {
    expect(packageNames(['libnss3', 'libgtk-3-0', 'libnss3'], () => false)).toEqual(['libgtk-3-0', 'libnss3'])
  })

  it('uses the t64 names of Debian 13 and Ubuntu 24.04 where there are such packages', () => {
    const known = new Set(['libgtk-3-0t64', 'libasound2t64'])
    expect(packageNames(['libnss3', 'libgtk-3-0', 'libasound2'], (name) => known.has(name))).toEqual([
      'libasound2t64',
      'libgtk-3-0t64',
      'libnss3',
    ])
  })
})
