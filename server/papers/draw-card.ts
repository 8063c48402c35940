import type { Card } from '#domain/documents/card'
import { drawBeside } from '#server/papers/draw-pdf'

/** A card as PNG, 1200 by 630 pixels (`set-card.ts`), drawn in the thread of papers. The same card gives the same bytes. */
export function drawCard(card: Card): Promise<Uint8Array> {
  return drawBeside({ card })
}
