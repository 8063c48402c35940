import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { KEPT, lettersOf, type Part, SWITCH } from './letters.ts'

/** A cut of a typeface as our pages use it, with a file for each part of its letters. */
export type Face = {
  name: 'serif' | 'serif-italic' | 'display' | 'sans' | 'switch'
  family: string
  style: 'normal' | 'italic'
  /** The weights this cut can be set in, as CSS writes them. */
  weight: string
  axes: Record<string, number | { min: number; max: number }>
  letters: Partial<Record<Part, string>>
  source: (part: Part) => string
}

// Source Serif is drawn for every size from 8 to 60, which is most of its bytes. We keep two drawings: one for running text (16.5 to
// 20.5 px) and one for headings (23 to 44 px).
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
    // Only themes and titles of sessions are italic, and they are never bold.
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

/** A part of a face as our pages get it, as a web font or (for measuring) as a plain font. */
export function cutFont(face: Face, part: Part, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  return subsetFont(readFileSync(face.source(part)), lettersOf(face.letters[part] ?? ''), {
    targetFormat,
    keepFeatures: FEATURES,
    variationAxes: face.axes,
  })
}
