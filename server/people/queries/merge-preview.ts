import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { chairperson } from '#db/schema/chairmanship'
import { designation } from '#db/schema/designation'
import { meeting } from '#db/schema/meeting'
import { appearance } from '#db/schema/publication'
import type { MergeView } from '#domain/people/merge-view'
import { canKeepPersonalData } from '#domain/policy/account-policy'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { entriesById } from '#server/people/rows/entries'
import { sideNames } from '#server/people/rows/side-names'

/** What names an entry of the directory, before it is merged into another: meetings with the number of appearances, accounts, the record. */
export const mergePreview = defineQuery({
  name: 'people.merge-preview',
  load: async (db: Db, { id, into }: { id: string; into: string }) => {
    const [from, to] = id === into ? [] : await entriesById(db, [id, into])
    return from === undefined || to === undefined ? null : { from, to }
  },
  can: (viewer) => canKeepPersonalData(viewer),
  read: async ({ db, args: { id }, object: { to }, now }): Promise<MergeView> => {
    const slugAndTitle = { slug: meeting.slug, title: meeting.title, appearances: count() }
    const drafts = await db
      .select(slugAndTitle)
      .from(contribution)
      .innerJoin(meeting, eq(meeting.id, contribution.meetingId))
      .where(and(eq(contribution.personId, id), isNull(contribution.removedAt)))
      .groupBy(meeting.id)
      .orderBy(asc(meeting.startsOn))
    const published = await db
      .select(slugAndTitle)
      .from(appearance)
      .innerJoin(meeting, eq(meeting.id, appearance.meetingId))
      .where(eq(appearance.personId, id))
      .groupBy(meeting.id)
      .orderBy(asc(meeting.startsOn))
    const accounts = await db.select({ name: account.displayName }).from(account).where(eq(account.personId, id))
    const [chairs] = await db.select({ many: count() }).from(chairperson).where(eq(chairperson.personId, id))
    const [designations] = await db.select({ many: count() }).from(designation).where(eq(designation.personId, id))
    return {
      into: { ...to, found: null, likeness: null },
      names: await sideNames(db, await processDay(db, now), { states: [to.state], organizations: [to.organizationId] }),
      drafts,
      published,
      accounts: accounts.map(({ name }) => name),
      chairpersons: chairs?.many ?? 0,
      designations: designations?.many ?? 0,
    }
  },
})
