import { join } from 'node:path'
import { clipboard } from 'electron'
import type { CalendarPorts } from '../calendar/calendar-desk'
import { calendarReader } from './calendar-reader'
import { caldavServer } from './calendar-server/caldav-server'
import { safeSecrets } from './safe-secrets'
import { readTextFile } from './text-file'
import { writeWholeFile } from './whole-file'

/** A calendar file of ours is far smaller. */
const LARGEST_FILE = 20_000_000

/** The computer as calendars need it: files, a server, the safe for its password, a reader and the clipboard. */
export const calendarAdapters = (): Pick<
  CalendarPorts,
  'files' | 'server' | 'secrets' | 'reader' | 'copy'
> => ({
  files: {
    read: (path) => {
      const file = readTextFile(path, LARGEST_FILE)
      return file.file === 'read' ? file.text : null
    },
    write: writeWholeFile,
  },
  server: caldavServer(),
  secrets: safeSecrets,
  reader: calendarReader(join(__dirname, 'calendar-reader.cjs')),
  copy: (text) => clipboard.writeText(text),
})
