import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { canReadRecord } from '#domain/policy/record-policy'
import type { IssuedTextView } from '#domain/statement/issued-view'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

const MOST = 40

/** The texts everybody may read, the last issued first, for the list of meetings; one that was withdrawn says so. */
export const issuedTexts = defineQuery({
  name: 'statement.issued-texts',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }): Promise<IssuedTextView[]> => {
    const { statementId, slug, kind, number, title, meeting, demonstration } = issuance
    const rows = await db
      .select({ statementId, slug, kind, number, title, meeting, demonstration })
      .from(issuance)
      .where(and(eq(issuance.correction, 0), eq(issuance.audience, 'public')))
      .orderBy(desc(issuance.number))
      .limit(MOST)
    const withdrawn = await withdrawnAmong(
      db,
      rows.map((row) => row.statementId),
    )
    const zone = await processZone(db)
    return rows.map(({ statementId: of, ...row }, at) => {
      const found = withdrawn.get(of)
      return {
        ...row,
        withdrawal: found ? { reason: found.reason, day: dateIn(zone, found.withdrawnAt), at: found.withdrawnAt } : null,
        newest: rows.findIndex((other) => other.slug === row.slug) === at,
      }
    })
  },
})
