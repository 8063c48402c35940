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

/** Format 1 is what was written before formats had numbers, with its number. */
const LIFTS: readonly Lift[] = [(older) => older]

/** A text as a revision froze it, in today's format. Throws where it is none. */
export function readStatementDocument(json: unknown): StatementDocument {
  return schema.parse(lifted(json, LIFTS))
}
