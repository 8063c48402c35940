import { and, desc, eq, isNull, ne, or } from 'drizzle-orm'
import { issuance } from '#db/schema/issuance'
import { publication, publishedMeeting } from '#db/schema/publication'
import { registerEntry } from '#db/schema/register'
import { canReadRecord } from '#domain/policy/record-policy'
import type { SiteMapEntry } from '#domain/record/site-map-view'
import { defineQuery } from '#server/command/define-query'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

/** A site map may name 50,000 addresses: this many meetings with their pages, in three languages. */
const MOST = 5_000

/**
 * The pages of meetings, programmes and texts that everybody may read, the same for whoever asks. What was withdrawn, and texts that are
 * demonstrations, are left out.
 */
export const siteMap = defineQuery({
  name: 'record.site-map',
  load: async (_db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db }): Promise<SiteMapEntry[]> => {
    const meetings = await db
      .select({ slug: registerEntry.slug })
      .from(registerEntry)
      .where(and(eq(registerEntry.audience, 'public'), or(isNull(registerEntry.status), ne(registerEntry.status, 'withdrawn'))))
      .orderBy(desc(registerEntry.startsOn), desc(registerEntry.id))
      .limit(MOST)
    const programmes = await db
      .select({ slug: publishedMeeting.slug, at: publication.publishedAt })
      .from(publishedMeeting)
      .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
      .where(and(eq(publishedMeeting.audience, 'public'), eq(publishedMeeting.withdrawn, false)))
    const issued = await db
      .select({ statementId: issuance.statementId, slug: issuance.slug, at: issuance.issuedAt })
      .from(issuance)
      .where(and(eq(issuance.audience, 'public'), eq(issuance.demonstration, false)))
      .orderBy(desc(issuance.number), desc(issuance.correction))
      .limit(MOST)
    const withdrawn = await withdrawnAmong(
      db,
      issued.map(({ statementId }) => statementId),
    )
    const published = new Map(programmes.map(({ slug, at }) => [slug, at]))
    const texts = new Map(issued.filter(({ statementId }) => !withdrawn.has(statementId)).map(({ slug, at }) => [slug, at]))
    return meetings.flatMap(({ slug }) => {
      const [programmeAt, textAt] = [published.get(slug), texts.get(slug)]
      const path = `/meetings/${slug}`
      return [
        { path, changedAt: programmeAt ?? null },
        ...(programmeAt === undefined ? [] : [{ path: `${path}/versions`, changedAt: programmeAt }]),
        ...(textAt === undefined ? [] : [{ path: `${path}/statement`, changedAt: textAt }]),
      ]
    })
  },
})
