import type { Paper } from '#domain/documents/paper'
import { drawPdf } from '#server/papers/draw-pdf'

/** A paper as the PDF that it is drawn as, when somebody has it not yet. */
export function pdfOf(paper: Paper): { from: Paper; draw: () => Uint8Array } {
  return { from: paper, draw: () => drawPdf(paper) }
}
