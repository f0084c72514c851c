// npm run bench: everything that was promised about speed and size, in one table; `npm run bench -- 3 10` takes three
// rounds and ten seconds of idling instead of seven and forty-five. Run `npm run package` first for the installed size.
import { withDisplay } from '../../scripts/display.mjs'
import { desktopFigures } from './desktop.mjs'
import { domainFigures } from './domain.mjs'
import { isPackaged, mainKilobytes, packaged, tonightKilobytes } from './sizes.mjs'
import { atMost, printTable, timesAtMost, told } from './table.mjs'

const rounds = Number(process.argv[2] ?? 7)
const idleSeconds = Number(process.argv[3] ?? 45)

const domain = domainFigures()
const { starts, idle } = await withDisplay({ alwaysPrivate: true }, (env) =>
  desktopFigures(env, { rounds, idleSeconds }),
)

const size = isPackaged() ? packaged() : undefined
const only = (evenfall) => ({ evenfall })
printTable([
  timesAtMost('spawn to ready', starts('ready'), 1.1, 'ms'),
  timesAtMost('spawn to first paint', starts('painted'), 1.25, 'ms'),
  timesAtMost("spawn to tonight's plan", { ...starts('shown'), bare: starts('painted').bare }, 1.5, 'ms'),
  timesAtMost('memory after 12 s', starts('memory'), 1.2, 'MB PSS'),
  {
    ...timesAtMost(
      'first paint, ten years of log against none',
      { evenfall: starts('painted').tenYears, bare: starts('painted').evenfall },
      1.1,
      'ms',
    ),
    figures: ['', starts('painted').tenYears.toFixed(0), ''],
  },
  ...['open', 'closed'].flatMap((state) => [
    atMost(`processor, window ${state}`, idle(state, 'percent'), 0.1, '%'),
    atMost(`wake-ups per second, window ${state}`, idle(state, 'wakeUps'), state === 'open' ? 3 : 2, '1/s'),
  ]),
  atMost('main JavaScript that runs with reminders', starts('mainSettled'), 350, 'KB'),
  told('of it when Tonight shows', starts('mainShown'), 'KB'),
  told('main JavaScript shipped, CalDAV and all', only(mainKilobytes()), 'KB'),
  atMost('renderer JavaScript for Tonight', only(tonightKilobytes()), 190, 'KB gzip'),
  ...(size
    ? [
        atMost('node_modules shipped', only(size.nodeModules), 0, 'folders and files'),
        atMost('installed size beside the runtime', only(size.megabytes), 6, 'MB'),
      ]
    : []),
  ...domain.map(({ name, median, limit }) =>
    Number.isNaN(limit) ? told(name, only(median), 'ms') : atMost(name, only(median), limit, 'ms'),
  ),
])
console.log(`\n${rounds} interleaved starts each, medians; idle over ${idleSeconds} s each.`)
