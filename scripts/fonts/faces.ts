import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { KEPT, lettersOf, type Part, SWITCH } from './letters.ts'

/** A cut of a typeface as our pages use it, in a file for each part of its letters. */
export type Face = {
  name: 'serif' | 'serif-italic' | 'display' | 'sans' | 'switch'
  family: string
  style: 'normal' | 'italic'
  /** As CSS says it: the weights this cut can be set in. */
  weight: string
  axes: Record<string, number | { min: number; max: number }>
  letters: Partial<Record<Part, string>>
  source: (part: Part) => string
}

// Source Serif is drawn for every size from 8 to 60, and most of its bytes are that. Two drawings are kept: one for running
// text, which is 16.5 to 20.5 px, and one for headings, which are 23 to 44 px.
const TEXT_SIZE = 18
const HEADING_SIZE = 32

const sourceSerif = (style: string) => (part: Part) =>
  `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${part}-opsz-${style}.woff2`

const plexSans = (part: Part) => `node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-${part}-wght-normal.woff2`

export const FACES: readonly Face[] = [
  {
    name: 'serif',
    family: 'Source Serif 4',
    style: 'normal',
    weight: '400 600',
    axes: { opsz: TEXT_SIZE, wght: { min: 400, max: 600 } },
    letters: KEPT,
    source: sourceSerif('normal'),
  },
  {
    // Themes and titles of sessions alone are italic, and they are never bold.
    name: 'serif-italic',
    family: 'Source Serif 4',
    style: 'italic',
    weight: '400',
    axes: { opsz: TEXT_SIZE, wght: 400 },
    letters: KEPT,
    source: sourceSerif('italic'),
  },
  {
    name: 'display',
    family: 'Source Serif 4 Display',
    style: 'normal',
    weight: '480',
    axes: { opsz: HEADING_SIZE, wght: 480 },
    letters: KEPT,
    source: sourceSerif('normal'),
  },
  {
    name: 'sans',
    family: 'IBM Plex Sans',
    style: 'normal',
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    letters: KEPT,
    source: plexSans,
  },
  {
    name: 'switch',
    family: 'IBM Plex Sans Switch',
    style: 'normal',
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    letters: SWITCH,
    source: plexSans,
  },
]

// Kerning, marks, ligatures, and figures of one width for times in columns; small numerals and fractions are left out.
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'tnum']

/** The part of a face our pages are sent, as a web font or (to be measured) as a plain one. */
export function cutFont(face: Face, part: Part, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  return subsetFont(readFileSync(face.source(part)), lettersOf(face.letters[part] ?? ''), {
    targetFormat,
    keepFeatures: FEATURES,
    variationAxes: face.axes,
  })
}
