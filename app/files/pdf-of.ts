import type { Paper } from '#domain/documents/paper'
import { drawPdf } from '#server/papers/draw-pdf'
import { lookOfPapers } from '#server/papers/look-of-papers'

/** A paper as the PDF that it is drawn as, when somebody has it not yet. A release that sets papers otherwise makes another file of it. */
export function pdfOf(paper: Paper): { from: unknown; draw: () => Promise<Uint8Array> } {
  return { from: [lookOfPapers(), paper], draw: () => drawPdf(paper) }
}
