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

/** Makes a command on one paragraph of a draft; `row` is the paragraph as it stands, of this statement and no other. */
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

/** Somebody saved first: nothing was written, and here is what stands. */
export function staleParagraph(row: Row): Refusal {
  return refuse('stale', { current: { paragraphs: [draftParagraph(row)] } satisfies StatementDelta })
}

/** The order, or the set of paragraphs, has changed: its version goes up by one. */
export async function nextOrder(tx: Db, { statement: { id, version } }: StatementContext): Promise<number> {
  await tx
    .update(statement)
    .set({ version: version + 1 })
    .where(eq(statement.id, id))
  return version + 1
}

/** Makes room behind a paragraph: its rank, and the paragraphs whose ranks had to be set apart anew, as they then stand. */
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

/** The paragraphs of the draft in their order, without those taken out. */
export async function paragraphsOf(tx: Db, { statement: row }: StatementContext): Promise<DraftParagraph[]> {
  return (await statementDraft(tx, row)).paragraphs
}

/** Saved, recorded as an act on a paragraph. */
export function savedParagraph(
  context: StatementContext,
  act: ActWord,
  id: string,
  delta: StatementDelta,
  fields?: string[],
): Done<StatementDelta> {
  return recorded(delta, context, { act, objectKind: 'paragraph', objectId: id, ...(fields ? { fields } : {}) })
}
