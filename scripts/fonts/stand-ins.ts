import { type Advances, advancesAlone, meanAdvances, type OpenFont, openFont } from './advances.ts'
import { cutFont, type Face } from './faces.ts'
import { PARTS } from './letters.ts'

/** What a fallback stands in for, in some weights: the room our letters take, and a font of ours to take the height of its lines from. */
export type StandIn = { weights: string; advances: Advances; font: OpenFont['font'] }

/** Weights that take nearly the same room are one: headings of 480 and 500, of 560 and 600; figures of 600 are few. */
const WEIGHTS: Record<Face['name'], readonly { weights: string; measuredAt: number }[]> = {
  serif: [
    { weights: '400', measuredAt: 400 },
    { weights: '401 520', measuredAt: 480 },
    { weights: '521 600', measuredAt: 580 },
  ],
  'serif-italic': [{ weights: '400', measuredAt: 400 }],
  sans: [
    { weights: '400', measuredAt: 400 },
    { weights: '500 600', measuredAt: 500 },
  ],
}

/** Measures a face of ours on these texts, in the weights our pages set. */
export async function standInsOf(face: Face, texts: readonly string[]): Promise<StandIn[]> {
  const files: Buffer[] = []
  for (const part of PARTS) files.push(await cutFont(face, part, 'sfnt'))
  return WEIGHTS[face.name].map(({ weights, measuredAt }) => {
    const fonts = files.map((file) => openFont(file, measuredAt))
    const latin = fonts[PARTS.indexOf('latin')]
    if (latin === undefined) throw new Error(`${face.name} has no Latin`)
    const letters = fonts.flatMap((font) => [...font.letters]).join('')
    return { weights, font: latin.font, advances: new Map([...advancesAlone(fonts, letters), ...meanAdvances(fonts, texts)]) }
  })
}
