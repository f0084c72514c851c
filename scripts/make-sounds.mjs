// Makes resources/sounds/*.wav out of sine waves, so that the sounds are ours. Run it after changing a sound:
// node scripts/make-sounds.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from './project.mjs'

const RATE = 22_050
/** The loudest a sample gets, of 1: well below what a music player would give. */
const LOUDEST = 0.4
/** Seconds over which the end fades to nothing, so that nothing clicks. */
const FADE = 0.05

/**
 * One sine that swells and dies away.
 *
 * @typedef {{ from: number, hertz: number, strength: number, swell: number, dies: number }} Tone
 * times in seconds; `dies` is how long it takes to fall to a third
 */

/** @type {Readonly<Record<string, { seconds: number, tones: readonly Tone[] }>>} */
const SOUNDS = {
  // Two notes a fourth apart, breathed rather than struck.
  soft: {
    seconds: 1.5,
    tones: [
      { from: 0, hertz: 392, strength: 1, swell: 0.09, dies: 0.4 },
      { from: 0, hertz: 784, strength: 0.18, swell: 0.12, dies: 0.25 },
      { from: 0.34, hertz: 523.25, strength: 0.9, swell: 0.1, dies: 0.45 },
      { from: 0.34, hertz: 1046.5, strength: 0.12, swell: 0.12, dies: 0.25 },
    ],
  },
  // A small bell: overtones that do not fit each other, the high ones gone first.
  bell: {
    seconds: 1.8,
    tones: [
      { from: 0, hertz: 587.33, strength: 1, swell: 0.006, dies: 0.6 },
      { from: 0, hertz: 1174.7, strength: 0.35, swell: 0.004, dies: 0.4 },
      { from: 0, hertz: 1621, strength: 0.22, swell: 0.003, dies: 0.25 },
      { from: 0, hertz: 3171.6, strength: 0.08, swell: 0.002, dies: 0.12 },
    ],
  },
  // Two knocks on wood.
  wood: {
    seconds: 0.55,
    tones: [0, 0.2].flatMap((from) => [
      { from, hertz: 415.3, strength: 1, swell: 0.003, dies: 0.035 },
      { from, hertz: 1100, strength: 0.4, swell: 0.002, dies: 0.015 },
      { from, hertz: 207.65, strength: 0.5, swell: 0.004, dies: 0.05 },
    ]),
  },
}

/** @param {Tone} tone @param {number} second */
function heard({ from, hertz, strength, swell, dies }, second) {
  const since = second - from
  if (since < 0) return 0
  return (
    strength * Math.min(1, since / swell) * Math.exp(-since / dies) * Math.sin(2 * Math.PI * hertz * since)
  )
}

/** @param {{ seconds: number, tones: readonly Tone[] }} sound @returns {Buffer} a mono WAV file of 16 bits */
function wav({ seconds, tones }) {
  const samples = Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    const second = index / RATE
    const together = tones.reduce((sum, tone) => sum + heard(tone, second), 0)
    return together * Math.min(1, (seconds - second) / FADE)
  })
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const data = Buffer.alloc(samples.length * 2)
  for (const [index, sample] of samples.entries()) {
    data.writeInt16LE(Math.round((sample / loudest) * LOUDEST * 32_767), index * 2)
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

const folder = inProject('resources', 'sounds')
mkdirSync(folder, { recursive: true })
for (const [name, sound] of Object.entries(SOUNDS)) writeFileSync(`${folder}/${name}.wav`, wav(sound))
