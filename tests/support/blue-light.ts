import { inflateSync } from 'node:zlib'

/** A picture as PNG holds it: eight bits a channel, not interlaced, which is what Chromium writes. */
export const meanLinearBlue = (png: Buffer): number => {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
    }
  }
  const lines = inflateSync(Buffer.concat(parts))
  const length = width * channels
  let above = new Uint8Array(length)
  let sum = 0
  for (let line = 0; line < height; line += 1) {
    const from = line * (length + 1)
    const filter = lines[from] ?? 0
    const row = new Uint8Array(length)
    for (let x = 0; x < length; x += 1) {
      const left = row[x - channels] ?? 0
      const corner = x < channels ? 0 : (above[x - channels] ?? 0)
      row[x] = (lines[from + 1 + x] ?? 0) + predicted(filter, left, above[x] ?? 0, corner)
    }
    for (let x = 2; x < length; x += channels) sum += LINEAR[row[x] ?? 0] ?? 0
    above = row
  }
  return sum / (width * height)
}

/** What PNG's five filters take a byte to be, from those before and above it. */
const predicted = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** sRGB to linear light, from 0 for none to 1 for white. */
const LINEAR = Array.from({ length: 256 }, (_, byte) => {
  const part = byte / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
})
