import { createHash } from 'node:crypto'
import type { AgendaDocument } from '#domain/agenda/agenda-document'

/** A mark of exactly this document, so that only what the publisher was shown is frozen. */
export function draftMark(document: AgendaDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex')
}
