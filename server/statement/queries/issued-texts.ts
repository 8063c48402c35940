import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { canReadRecord } from '#domain/policy/record-policy'
import type { IssuedTextView } from '#domain/statement/issued-view'
import { defineQuery } from '#server/command/define-query'

const MOST = 40

/** The texts everybody may read, the last issued first, for the list of meetings. */
export const issuedTexts = defineQuery({
  name: 'statement.issued-texts',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }): Promise<IssuedTextView[]> =>
    db
      .select({ slug: issuance.slug, title: issuance.title, meeting: issuance.meeting, demonstration: issuance.demonstration })
      .from(issuance)
      .where(and(eq(issuance.correction, 0), eq(issuance.audience, 'public')))
      .orderBy(desc(issuance.number))
      .limit(MOST),
})
