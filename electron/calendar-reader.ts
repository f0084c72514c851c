// Reads somebody's calendar in a thread of its own: a rule without any date would run for ever, and can be ended here.
import { parentPort, workerData } from 'node:worker_threads'
import type { Reading } from '../shared/calendar/occurrences'
import { occurrencesIn } from '../shared/calendar/occurrences'

const { texts, reading } = workerData as { texts: readonly string[]; reading: Reading }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(occurrencesIn(texts, reading))
