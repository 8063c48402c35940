import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Advances } from './advances.ts'
import type { Face } from './faces.ts'

/** A font readers already have, by the names their systems know it by, and the family our styles call it when it is dressed as ours. */
export type Fallback = { family: string; style: 'normal' | 'italic'; measured: string; local: readonly string[] }

// Liberation and Tinos take the room of Times New Roman; Liberation and Arimo that of Arial. Noto and Roboto are Android's.
const SERIF: readonly Fallback[] = [
  {
    family: 'Times for Serif',
    style: 'normal',
    measured: 'Times New Roman',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Tinos'],
  },
  {
    family: 'Times for Serif',
    style: 'italic',
    measured: 'Times New Roman Italic',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'LiberationSerif-Italic', 'Tinos Italic'],
  },
  { family: 'Noto for Serif', style: 'normal', measured: 'Noto Serif', local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'] },
  { family: 'Noto for Serif', style: 'italic', measured: 'Noto Serif Italic', local: ['Noto Serif Italic', 'NotoSerif-Italic'] },
  { family: 'DejaVu for Serif', style: 'normal', measured: 'DejaVu Serif', local: ['DejaVu Serif', 'DejaVuSerif'] },
  { family: 'DejaVu for Serif', style: 'italic', measured: 'DejaVu Serif Italic', local: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'] },
]

const SANS: readonly Fallback[] = [
  {
    family: 'Arial for Sans',
    style: 'normal',
    measured: 'Arial',
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
  },
  { family: 'Roboto for Sans', style: 'normal', measured: 'Roboto', local: ['Roboto', 'Roboto-Regular'] },
  { family: 'DejaVu for Sans', style: 'normal', measured: 'DejaVu Sans', local: ['DejaVu Sans', 'DejaVuSans'] },
]

/** The fallbacks of a face, in the order our styles name their families. */
export function fallbacksOf(face: Face): readonly Fallback[] {
  return (face.name === 'sans' ? SANS : SERIF).filter(({ style }) => style === face.style)
}

const Measured = z.object({ letters: z.string(), thousandths: z.record(z.string(), z.array(z.number())) })

/** What a fallback's letters take, as `scripts/measure-fallback.ts` wrote it down: the fonts themselves are not at hand when we build. */
export function measuredAdvances({ measured }: Fallback): Advances {
  const { letters, thousandths } = Measured.parse(JSON.parse(readFileSync('scripts/fonts/fallback-advances.json', 'utf8')))
  const row = thousandths[measured]
  if (row?.length !== [...letters].length) throw new Error(`${measured} is not measured letter by letter`)
  return new Map([...letters].map((letter, index) => [letter, (row[index] ?? 0) / 1000] as const).filter(([, advance]) => advance > 0))
}
