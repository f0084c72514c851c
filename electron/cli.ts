import { thisComputer } from './adapters/this-computer'
import { runCommandLine } from './cli/run-command-line'

// The Evenfall command line: plans an evening or exports a calendar, on plain Node.
const { stdout, stderr, exitCode } = runCommandLine(process.argv.slice(2), thisComputer)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
