import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Advances } from './advances.ts'
import type { Face } from './faces.ts'

/** A font readers already have: its names on their systems, and its row in the measured widths. */
type OwnFont = { name: string; style: 'normal' | 'italic'; measured: string; local: readonly string[] }

/** Such a font with the widths of one of ours, as a family of its own. */
export type Fallback = OwnFont & { family: string }

// Liberation has the widths of Times New Roman and of Arial. Noto and Roboto are Android's, whose full names differ from one year to another. No more
// names than these: a browser asks its system for each of them, in every size, before it paints.
const SERIF: readonly OwnFont[] = [
  { name: 'Times', style: 'normal', measured: 'Times New Roman', local: ['Times New Roman', 'Liberation Serif'] },
  { name: 'Times', style: 'italic', measured: 'Times New Roman Italic', local: ['Times New Roman Italic', 'Liberation Serif Italic'] },
  { name: 'Noto', style: 'normal', measured: 'Noto Serif', local: ['Noto Serif', 'NotoSerif-Regular'] },
  { name: 'Noto', style: 'italic', measured: 'Noto Serif Italic', local: ['Noto Serif Italic', 'NotoSerif-Italic'] },
]

const SANS: readonly OwnFont[] = [
  { name: 'Arial', style: 'normal', measured: 'Arial', local: ['Arial', 'Liberation Sans'] },
  { name: 'Roboto', style: 'normal', measured: 'Roboto', local: ['Roboto', 'Roboto-Regular'] },
]

/**
 * The fallbacks of a face, in the order in which our tokens name their families. The five letters of the language switch come with
 * the sans serif's.
 */
export function fallbacksOf(face: Face): readonly Fallback[] {
  const dressedAs = (fonts: readonly OwnFont[], name: string) =>
    fonts.filter(({ style }) => style === face.style).map((font) => ({ ...font, family: `${font.name} for ${name}` }))
  switch (face.name) {
    case 'serif':
    case 'serif-italic':
      return dressedAs(SERIF, 'Serif')
    case 'display':
      return dressedAs(SERIF, 'Display')
    case 'sans':
      return dressedAs(SANS, 'Sans')
    case 'switch':
      return []
  }
}

const Measured = z.object({ letters: z.string(), thousandths: z.record(z.string(), z.array(z.number())) })

/**
 * The widths of a fallback's letters, as measured by `scripts/measure-fallback.ts`: the fonts themselves are not available in a
 * build.
 */
export function measuredAdvances({ measured }: Fallback): Advances {
  const { letters, thousandths } = Measured.parse(JSON.parse(readFileSync('scripts/fonts/fallback-advances.json', 'utf8')))
  const row = thousandths[measured]
  if (row?.length !== [...letters].length) throw new Error(`${measured} is not measured letter by letter`)
  return new Map([...letters].map((letter, index) => [letter, (row[index] ?? 0) / 1000] as const).filter(([, advance]) => advance > 0))
}
