import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { KEPT, lettersOf, type Part } from './letters.ts'

/** A cut of a typeface as our pages use it. */
export type Face = {
  name: 'serif' | 'serif-italic' | 'sans'
  family: string
  style: 'normal' | 'italic'
  /** As CSS says it: the weights this cut can be set in. */
  weight: string
  axes: Record<string, number | { min: number; max: number }>
  source: (part: Part) => string
}

// Source Serif is drawn for every size from 8 to 60. One drawing is kept, that for 18 px, amid our running text of 16.5 to 20.5 px.
const SERIF_SIZE = 18

const sourceSerif = (style: string) => (part: Part) =>
  `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${part}-opsz-${style}.woff2`

/** Italic is for themes and session titles alone, and those are never bold. */
export const FACES: readonly Face[] = [
  {
    name: 'serif',
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 600',
    axes: { opsz: SERIF_SIZE, wght: { min: 400, max: 600 } },
    source: sourceSerif('normal'),
  },
  {
    name: 'serif-italic',
    family: 'Source Serif 4 Variable',
    style: 'italic',
    weight: '400',
    axes: { opsz: SERIF_SIZE, wght: 400 },
    source: sourceSerif('italic'),
  },
  {
    name: 'sans',
    family: 'IBM Plex Sans',
    style: 'normal',
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    source: (part) => `node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-${part}-wght-normal.woff2`,
  },
]

// Kerning, marks, ligatures, and figures of one width for times in columns; small numerals and fractions are left out.
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'tnum']

/** The part of a face our pages are sent, as a web font or (to be measured) as a plain one. */
export function cutFont(face: Face, part: Part, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  return subsetFont(readFileSync(face.source(part)), lettersOf(KEPT[part]), {
    targetFormat,
    keepFeatures: FEATURES,
    variationAxes: face.axes,
  })
}
