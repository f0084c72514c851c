// Everything the set-up says goes to stderr, so that a command's own stdout holds only its answer.

/** A failure the reader can do something about: what went wrong, then what to do next. */
export class SetUpError extends Error {
  /** @param {string} whatWentWrong @param {string} whatToDo */
  constructor(whatWentWrong, whatToDo) {
    super(`${whatWentWrong}\n${whatToDo}`)
  }
}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`evenfall: ${sentence}\n`)
}

/**
 * Shows how far a download is: in place on a terminal, else a line at every tenth.
 *
 * @param {string} what such as "Electron 45.4.1"
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out]
 * @returns {{ update(received: number, total: number | null): void, end(): void }} amounts in bytes
 */
export function progress(what, out = process.stderr) {
  let lastShown = ''
  return {
    update(received, total) {
      const shown = total
        ? `${roundedPercent(received / total, out.isTTY ? 1 : 10)} % of ${megabytes(total)} MB`
        : `${Math.floor(received / 10e6) * 10} MB so far`
      if (shown === lastShown) return
      lastShown = shown
      out.write(out.isTTY ? `\revenfall: ${what}: ${shown}` : `evenfall: ${what}: ${shown}\n`)
    },
    end() {
      if (out.isTTY && lastShown !== '') out.write('\n')
    },
  }
}

/**
 * Tells every ten seconds that something silent is still at work.
 *
 * @template T
 * @param {string} what such as "npm ci"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(what, work) {
  const started = performance.now()
  const beat = setInterval(() => {
    say(`${what}: busy for ${Math.round((performance.now() - started) / 1000)} s`)
  }, 10_000)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

/** @param {number} fraction @param {number} step */
function roundedPercent(fraction, step) {
  return Math.floor((Math.min(1, fraction) * 100) / step) * step
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1e6)
}
