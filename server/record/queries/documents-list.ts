import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { paper, registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import { defineQuery } from '#server/command/define-query'

/** The papers and outcomes on record, latest first; without those of meetings for participants. */
export const documentsList = defineQuery({
  name: 'record.papers',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }) => {
    const rows = await db
      .select({
        id: paper.id,
        title: paper.title,
        kind: paper.kind,
        languages: paper.languages,
        date: paper.date,
        source: paper.source,
        slug: registerEntry.slug,
        meeting: registerEntry.title,
        audience: registerEntry.audience,
      })
      .from(paper)
      .leftJoin(registerEntry, eq(registerEntry.id, paper.entryId))
      .orderBy(asc(paper.date))
      .limit(400)
    return rows.filter((row) => row.audience !== 'participants').reverse()
  },
})
