import { inflateSync } from 'node:zlib'

/** What a PDF of Chromium's says: its pages with their size in points, and all text in the order it was drawn. */
export interface PdfText {
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly text: string
}

/** Objects by number: the dictionary and, where there is one, the inflated stream. */
const objectsOf = (pdf: Buffer): Map<string, { readonly head: string; readonly stream: string }> => {
  const raw = pdf.toString('latin1')
  return new Map(
    [...raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, number = '', body = '']) => {
      const [head = '', rest] = body.split(/stream\r?\n/, 2)
      const packed = rest && Buffer.from(rest.slice(0, rest.lastIndexOf('endstream')), 'latin1')
      const stream = packed && head.includes('FlateDecode') ? inflateSync(packed).toString('latin1') : ''
      return [number, { head, stream }]
    }),
  )
}

const character = (hex = ''): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** Which text each glyph of a font stands for, from its ToUnicode map. */
const glyphsOf = (map: string): Map<number, string> => {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), character(text))
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const from = Number.parseInt(first, 16)
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1) {
        glyphs.set(glyph, String.fromCharCode(Number.parseInt(text, 16) + glyph - from))
      }
    }
  }
  return glyphs
}

/** A font's glyphs, and how many hexadecimal digits name one: variable fonts are drawn as Type 3, with two. */
interface Font {
  readonly glyphs: ReadonlyMap<number, string>
  readonly unit: RegExp
}

/** Reads such a PDF, without spaces: where words are set apart by position, there are none to read. */
export const readPdf = (pdf: Buffer): PdfText => {
  const objects = objectsOf(pdf)
  const all = [...objects.values()]
  const fonts = new Map<string, Font>()
  for (const { head } of all) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(number)?.head ?? ''
      const map = /ToUnicode (\d+)/.exec(font)?.[1]
      const glyphs = glyphsOf(objects.get(map ?? '')?.stream ?? '')
      fonts.set(name, { glyphs, unit: font.includes('/Type3') ? /../g : /.{4}/g })
    }
  }
  const drawn = all
    .filter(({ head, stream }) => !head.includes('/Type') && / Tf\b/.test(stream))
    .flatMap(({ stream }) => [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)])
  let font: Font | undefined
  const text = drawn.map(([, name, hex]) => {
    if (name) font = fonts.get(name)
    const units = (font && hex?.match(font.unit)) ?? []
    return units.map((unit) => font?.glyphs.get(Number.parseInt(unit, 16)) ?? '').join('')
  })
  return {
    pages: all
      .filter(({ head }) => /\/Type \/Page\b/.test(head))
      .map(({ head }) => {
        const [, width = '', height = ''] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []
        return { width: Math.round(Number(width)), height: Math.round(Number(height)) }
      }),
    text: text.join('').replaceAll(/\s/g, ''),
  }
}
