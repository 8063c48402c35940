import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import { paragraph, statement } from '#db/schema/statement'
import type { ActWord } from '#domain/record/acts'
import { type DraftParagraph, placeAfter, type StatementDelta } from '#domain/statement/statement-draft'
import type { Command, CommandContext, Done } from '#server/command/define-command'
import { type Refusal, refuse } from '#server/core/outcome'
import { draftParagraph, type StatementContext, statementDraft } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

type Row = typeof paragraph.$inferSelect
type Context<I> = Omit<CommandContext<I, StatementContext, undefined>, 'object'> & StatementContext & { row: Row | undefined }

/** Makes a command on a paragraph of a draft; `row` is the current paragraph, undefined if this statement has none with the id. */
export function paragraphCommand<S extends z.ZodType<{ statementId: string; id: string }>>(spec: {
  name: string
  input: S
  run: (context: Context<z.output<S>>) => Promise<Done<StatementDelta> | Refusal>
}): Command<StatementDelta> {
  return statementCommand({
    name: spec.name,
    act: 'draft',
    input: spec.input,
    run: async (context) => {
      const [row] = await context.tx
        .select()
        .from(paragraph)
        .where(and(eq(paragraph.id, context.input.id), eq(paragraph.statementId, context.statement.id)))
      return spec.run({ ...context, row })
    },
  })
}

/** Somebody saved first: nothing was written; `current` is the paragraph as it is now. */
export function staleParagraph(row: Row): Refusal {
  return refuse('stale', { current: { paragraphs: [draftParagraph(row)] } satisfies StatementDelta })
}

/** Raises the version of the paragraphs' order: it, or the set of paragraphs, has changed. */
export async function nextOrder(tx: Db, { statement: { id, version } }: StatementContext): Promise<number> {
  await tx
    .update(statement)
    .set({ version: version + 1 })
    .where(eq(statement.id, id))
  return version + 1
}

/** The rank for a new place after a paragraph, and the paragraphs whose ranks had to change for it. */
export async function makeRoom(
  tx: Db,
  paragraphs: readonly DraftParagraph[],
  after: string | null,
): Promise<{ rank: number; respaced: DraftParagraph[] }> {
  const { rank, respaced } = placeAfter(paragraphs, after)
  for (const moved of respaced) await tx.update(paragraph).set({ rank: moved.rank }).where(eq(paragraph.id, moved.id))
  const fresh = new Map(respaced.map((moved) => [moved.id, moved.rank]))
  return {
    rank,
    respaced: paragraphs
      .filter((paragraph) => fresh.has(paragraph.id))
      .map((paragraph) => ({ ...paragraph, rank: fresh.get(paragraph.id) ?? paragraph.rank })),
  }
}

/** The paragraphs of the draft in order, without removed ones. */
export async function paragraphsOf(tx: Db, { statement: row }: StatementContext): Promise<DraftParagraph[]> {
  return (await statementDraft(tx, row)).paragraphs
}

/** Success, recorded as an act on a paragraph. */
export function savedParagraph(
  context: StatementContext,
  act: ActWord,
  id: string,
  delta: StatementDelta,
  fields?: string[],
): Done<StatementDelta> {
  return recorded(delta, context, { act, objectKind: 'paragraph', objectId: id, ...(fields ? { fields } : {}) })
}
