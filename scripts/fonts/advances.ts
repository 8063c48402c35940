import { globSync, readFileSync } from 'node:fs'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'

/** Letters with their widths, in ems. */
export type Advances = ReadonlyMap<string, number>

export type OpenFont = { font: Font; letters: ReadonlySet<string> }

/** Opens an uncompressed font; of a variable font, in one weight. */
export function openFont(sfnt: Uint8Array, weight?: number): OpenFont {
  const face = new Face(new Blob(sfnt))
  const font = new Font(face)
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)])
  return { font, letters: new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code))) }
}

/** The sentences of a JSON file, in all languages it has, without placeholders. */
export function sentencesIn(file: string): string[] {
  const found: string[] = []
  JSON.parse(readFileSync(file, 'utf8'), (_key, value: unknown) => {
    if (typeof value === 'string') found.push(value.replaceAll(/\{[^{}]*\}/g, ' '))
    return value
  })
  return found
}

/** The texts our typefaces are measured with: the sentences of our screens, and the meetings every installation begins with. */
export function sample(): string[] {
  return globSync('{messages,db/seed}/*.json').sort().flatMap(sentencesIn)
}

/** The width of each letter by itself. */
export function advancesAlone(fonts: readonly OpenFont[], letters: string): Advances {
  return new Map([...letters].flatMap((letter) => [...meanAdvances(fonts, [letter])]))
}

/** The mean width of each letter in these texts, with kerning; each letter is set in the first font that has it. */
export function meanAdvances(fonts: readonly OpenFont[], texts: readonly string[]): Advances {
  const widths = new Map<string, number>()
  const counts = new Map<string, number>()
  const add = (to: Map<string, number>, letter: string, amount: number) => to.set(letter, (to.get(letter) ?? 0) + amount)
  for (const text of texts)
    for (const { font, run } of runsOf(fonts, text)) {
      const buffer = new Buffer()
      buffer.addText(run)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      for (const { cluster, xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) add(widths, run[cluster] ?? '', xAdvance / font.face.upem)
      for (const letter of run) add(counts, letter, 1)
    }
  return new Map([...counts].map(([letter, count]) => [letter, (widths.get(letter) ?? 0) / count]))
}

/** How often each letter occurs in these texts. */
export function letterCounts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Splits a text into runs of letters that one font draws, as a browser does. */
function runsOf(fonts: readonly OpenFont[], text: string): { font: Font; run: string }[] {
  const runs: { font: Font; run: string }[] = []
  for (const letter of text) {
    const font = fonts.find(({ letters }) => letters.has(letter))?.font
    const last = runs.at(-1)
    if (font === undefined) continue
    if (last?.font === font) last.run += letter
    else runs.push({ font, run: letter })
  }
  return runs
}
