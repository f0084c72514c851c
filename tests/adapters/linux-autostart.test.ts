import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loginEntryText, readLoginEntry } from '../../electron/adapters/desktop-entry'
import { linuxAutostart } from '../../electron/adapters/linux-autostart'
import { temporaryFolder } from '../support/data-folders'

const entry = { program: process.execPath, args: ['/opt/evenfall', '--hidden'], icon: '/opt/icon.png' }
const fileIn = (config: string): string => join(config, 'autostart', 'evenfall.desktop')

describe('starting at login on Linux', () => {
  it('writes an entry of the desktop’s own kind, reads it back, and takes it away', () => {
    const config = join(temporaryFolder(), 'config')
    const autostart = linuxAutostart({ XDG_CONFIG_HOME: config }, entry)
    expect(autostart.state()).toBe('off')
    expect(autostart.set(true)).toBe('on')
    expect(readFileSync(fileIn(config), 'utf8').split('\n')).toEqual([
      '[Desktop Entry]',
      'Type=Application',
      'Version=1.5',
      'Name=Evenfall',
      `Exec="${process.execPath}" "/opt/evenfall" "--hidden"`,
      'Icon=/opt/icon.png',
      'Terminal=false',
      'StartupNotify=false',
      'X-GNOME-Autostart-enabled=true',
      '',
    ])
    expect(autostart.set(false)).toBe('off')
    expect(existsSync(fileIn(config))).toBe(false)
  })

  it('lies below the home folder, and a relative XDG_CONFIG_HOME counts as none', () => {
    const home = temporaryFolder()
    linuxAutostart({ XDG_CONFIG_HOME: 'config', HOME: home }, entry).set(true)
    expect(existsSync(fileIn(join(home, '.config')))).toBe(true)
  })

  it.each([
    ['switched off by the desktop', 'X-GNOME-Autostart-enabled=false'],
    ['hidden, as the specification removes it', 'Hidden=true'],
    ['for a program that has moved away', 'Exec="/nowhere/evenfall" --hidden'],
    ['without a program', 'Exec='],
    ['of another type', 'Type=Link'],
  ])('an entry %s starts nothing, and the switch says so', (_, line) => {
    const config = temporaryFolder()
    const autostart = linuxAutostart({ XDG_CONFIG_HOME: config }, entry)
    autostart.set(true)
    const key = line.split('=')[0] ?? ''
    const text = readFileSync(fileIn(config), 'utf8').replace(new RegExp(`^${key}=.*\n`, 'm'), '')
    writeFileSync(fileIn(config), `${text}${line}\n`)
    expect(autostart.state()).toBe('off')
  })

  it('where the folder can’t be written, stays as it is', () => {
    const config = temporaryFolder()
    writeFileSync(join(config, 'autostart'), 'no folder')
    expect(linuxAutostart({ XDG_CONFIG_HOME: config }, entry).set(true)).toBe('off')
  })
})

describe('a program with a difficult name', () => {
  it.each([
    '/opt/even fall/evenfall',
    '/opt/50% off/$HOME/`id`/"quoted"/back\\slash',
    "/opt/it's/a;b&c|d",
    '/opt/avond/‘slaap’ zacht',
  ])('%s is started as it is written', (program) => {
    const text = loginEntryText({ ...entry, program })
    expect(readLoginEntry(text)).toEqual({ enabled: true, program })
  })

  it('starts with every argument whole, by a shell’s reading of the line', () => {
    const folder = join(temporaryFolder(), 'a $folder with `odd` "names" 100%')
    mkdirSync(folder)
    const program = join(folder, 'show arguments')
    const told = join(folder, 'told')
    writeFileSync(program, `#!/bin/sh\nfor one in "$@"; do echo "$one"; done > "$(dirname "$0")/told"\n`)
    chmodSync(program, 0o755)
    const text = loginEntryText({ program, args: ['--data', 'my $data', '--hidden'], icon: '' })
    // What a shell makes of the line once the two layers of escapes of the specification are taken off.
    const exec = /^Exec=(.*)$/m.exec(text)?.[1] ?? ''
    execFileSync('sh', ['-c', exec.replaceAll('\\\\', '\\').replaceAll('%%', '%')])
    expect(readFileSync(told, 'utf8')).toBe('--data\nmy $data\n--hidden\n')
  })
})
