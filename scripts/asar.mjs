/**
 * Packs files into Electron's asar format: a pickled JSON header with each file's size and offset, then the bytes.
 *
 * @param {Readonly<Record<string, string>>} files name to text; no folders
 * @returns {Buffer}
 */
export function packAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  /** @type {Buffer[]} */
  const contents = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    entries[name] = { size: content.length, offset: String(offset) }
    contents.push(content)
    offset += content.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  // Chromium's Pickle: every part is preceded by its length, and strings end on a multiple of four bytes.
  const headerSize = 4 + json.length + padding.length
  return Buffer.concat([
    uint32(4),
    uint32(4 + headerSize),
    uint32(headerSize),
    uint32(json.length),
    json,
    padding,
    ...contents,
  ])
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
