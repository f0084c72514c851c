import { newId } from './adapters/new-id'
import { systemClock } from './adapters/system-clock'
import { runCommandLine } from './cli/run-command-line'

// The Evenfall command line: plans an evening or exports a calendar, on plain Node.
const { stdout, stderr, exitCode } = runCommandLine(process.argv.slice(2), { ...systemClock(), newId })
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
