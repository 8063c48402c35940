import type { Paper } from '#domain/documents/paper'
import { drawWord, type WordUse } from '#server/papers/draw-word'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A paper as the Word file that it is drawn as, when somebody has it not yet. `kept` is what reading it back needs (ADR 0032). */
export function wordOf(paper: Paper, kept?: object, use: WordUse = {}): { from: object; draw: () => Promise<Uint8Array> } {
  return { from: { paper, kept, use }, draw: () => drawWord(paper, kept, use) }
}
