import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import type { IssuedInFeed } from '#domain/record/feed-view'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

/** The latest public issues of texts and their corrections. A demonstration was issued by nobody. Of a withdrawn text one is told. */
export async function issuedInFeed(db: Db, most: number): Promise<IssuedInFeed[]> {
  const { id, statementId, slug, kind, number, correction, title, meeting, languages, reason, issuedAt } = issuance
  const rows = await db
    .select({ id, statementId, slug, kind, number, correction, title, meeting, languages, reason, at: issuedAt })
    .from(issuance)
    .where(and(eq(issuance.audience, 'public'), eq(issuance.demonstration, false)))
    .orderBy(desc(issuance.issuedAt), desc(issuance.number), desc(issuance.correction))
    .limit(most)
  const withdrawn = await withdrawnAmong(
    db,
    rows.map((row) => row.statementId),
  )
  return rows
    .filter((row) => !withdrawn.has(row.statementId) || rows.find((other) => other.statementId === row.statementId) === row)
    .map(({ statementId: of, ...row }) => {
      const found = withdrawn.get(of) ?? null
      const newest = rows.find((other) => other.slug === row.slug)?.number === row.number
      return { what: 'text', ...row, newest, withdrawn: found?.reason ?? null, at: found?.withdrawnAt ?? row.at }
    })
}
