import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Card } from '#domain/documents/card'
import { compilerOnce } from '#server/papers/set-pdf'

const TEMPLATE = join(process.cwd(), 'server/papers/card.typ')

/** As wide as the sites that show previews ask for; the height follows. */
const WIDTH = 1200

/** A card as PNG, 1200 by 630 pixels. It takes this thread until it is done, so the server draws cards in another (`draw-card.ts`). */
export function setCard(card: Card): Uint8Array {
  return new Resvg(cardDrawing(card), { fitTo: { mode: 'width', value: WIDTH }, font: { loadSystemFonts: false } }).render().asPng()
}

/** A card as SVG. Typst sets the words, and their letters stand in it as outlines: no font of the machine is used. */
export function cardDrawing(card: Card): string {
  const drawing = compilerOnce().plainSvg({ mainFilePath: TEMPLATE, inputs: { card: JSON.stringify(card) } })
  compilerOnce().evictCache(10)
  return drawing
}
