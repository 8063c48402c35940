import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { paper, registerClaim, registerEntry, registerState } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { LinkedMeetingView } from '#domain/record/register-entry-view'
import { SOURCE_PAPERS, type SourcePaper } from '#domain/record/sources'
import { defineQuery } from '#server/command/define-query'

/** A source of the record, with the public meetings of which it says something, the earliest first. */
export type SourceView = SourcePaper & { meetings: LinkedMeetingView[] }

/** The papers and pages the record was read from, and which meetings each tells of. Meetings for participants are not among them. */
export const sources = defineQuery({
  name: 'record.sources',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }): Promise<SourceView[]> => {
    const codes = SOURCE_PAPERS.map(({ code }) => code)
    const told = [
      ...(await db
        .selectDistinct({ source: registerClaim.source, entryId: registerClaim.entryId })
        .from(registerClaim)
        .where(inArray(registerClaim.source, codes))),
      ...(await db
        .selectDistinct({ source: registerState.source, entryId: registerState.entryId })
        .from(registerState)
        .where(inArray(registerState.source, codes))),
      ...(await db.selectDistinct({ source: paper.source, entryId: paper.entryId }).from(paper).where(inArray(paper.source, codes))),
    ]
    const entries = await db
      .select({ id: registerEntry.id, slug: registerEntry.slug, title: registerEntry.title })
      .from(registerEntry)
      .where(
        and(eq(registerEntry.audience, 'public'), inArray(registerEntry.id, [...new Set(told.flatMap(({ entryId }) => entryId ?? []))])),
      )
      .orderBy(asc(registerEntry.startsOn), asc(registerEntry.id))
    return SOURCE_PAPERS.map((source) => {
      const ids = new Set(told.flatMap((row) => (row.source === source.code ? [row.entryId] : [])))
      return { ...source, meetings: entries.filter(({ id }) => ids.has(id)).map(({ slug, title }) => ({ slug, title })) }
    })
  },
})
