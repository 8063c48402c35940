import { type Advances, advancesAlone, meanAdvances, type OpenFont, openFont } from './advances.ts'
import { cutFont, type Face } from './faces.ts'
import { PARTS } from './letters.ts'

/** What a fallback imitates in some weights: the widths of our letters, and our font for the height of a line. */
export type StandIn = { weights: string; advances: Advances; font: OpenFont['font'] }

/** Weights with nearly the same widths share their rules. */
const WEIGHTS: Record<Face['name'], readonly { weights: string; measuredAt: number }[]> = {
  serif: [
    { weights: '400 500', measuredAt: 400 },
    { weights: '501 600', measuredAt: 580 },
  ],
  'serif-italic': [{ weights: '400', measuredAt: 400 }],
  display: [{ weights: '480', measuredAt: 480 }],
  sans: [
    { weights: '400', measuredAt: 400 },
    { weights: '500 600', measuredAt: 500 },
  ],
  switch: [],
}

/** Measures one of our faces with these texts, in the weights our pages use. */
export async function standInsOf(face: Face, texts: readonly string[]): Promise<StandIn[]> {
  const files: Buffer[] = []
  if (WEIGHTS[face.name].length === 0) return []
  for (const part of PARTS) files.push(await cutFont(face, part, 'sfnt'))
  return WEIGHTS[face.name].map(({ weights, measuredAt }) => {
    const fonts = files.map((file) => openFont(file, measuredAt))
    const latin = fonts[PARTS.indexOf('latin')]
    if (latin === undefined) throw new Error(`${face.name} has no Latin`)
    const letters = fonts.flatMap((font) => [...font.letters]).join('')
    return { weights, font: latin.font, advances: new Map([...advancesAlone(fonts, letters), ...meanAdvances(fonts, texts)]) }
  })
}
