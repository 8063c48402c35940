import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import type { AnswerKind } from '#domain/agenda/answer-terms'
import type { NamedView } from '#domain/agenda/answer-view'
import { answered } from '#domain/agenda/answered'
import { draftContribution } from '#server/agenda/rows/draft'
import { returned } from '#server/core/returned'

type Row = typeof contribution.$inferSelect

/** Writes what an answer says into the draft, under a new version of the appearance. */
export async function writeAnswer(tx: Db, row: Row, kind: AnswerKind, named: NamedView | null): Promise<Row> {
  const { personId, honorific, name, position, status } = answered(draftContribution(row), kind, named)
  return returned(
    await tx
      .update(contribution)
      .set({ personId, honorific, name, position, status, version: row.version + 1 })
      .where(eq(contribution.id, row.id))
      .returning(),
  )
}
