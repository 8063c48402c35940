import { z } from 'zod'
import { frozenText, type Lift, lifted } from '#domain/documents/frozen-document'
import type { StatementDocument } from '#domain/statement/statement-document'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'

const text = frozenText.nullable()

const schema = z.object({
  format: z.literal(1),
  kind: z.enum(STATEMENT_KINDS),
  title: frozenText,
  authoritative: z.enum(LOCALES),
  demonstration: z.boolean(),
  paragraphs: z.array(z.object({ id: z.string(), heading: text, text })),
})

/** Format 1 is what was stored before formats had numbers, plus the number. */
const LIFTS: readonly Lift[] = [(older) => older]

/** A text frozen by a revision, in today's format. Throws if it is not one. */
export function readStatementDocument(json: unknown): StatementDocument {
  return schema.parse(lifted(json, LIFTS))
}
