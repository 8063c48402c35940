import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication, publishedHome, publishedStanding, withdrawal } from '#db/schema/publication'
import type { VersionView } from '#domain/agenda/schedule-view'
import { canReadPublished } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { storedIn } from '#domain/text/said-in'
import { defineQuery } from '#server/command/define-query'
import { stateNames } from '#server/people/rows/names'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'
import { withoutDeclined } from '#server/publication/rows/without-declined'

/** Every version of an agenda that was published to the viewer, the newest first. */
export const versions = defineQuery({
  name: 'publication.versions',
  load: (db: Db, args: { slug: string; locale: Locale }) => headOf(db, args.slug),
  can: canReadAtAddress,
  read: async ({ db, object, viewer, args }) => {
    const standing = standingFor(viewer, object)
    const rows = await db
      .select({
        id: publication.id,
        number: publication.number,
        note: publication.note,
        noteIn: publication.noteIn,
        home: publishedHome,
        standing: publishedStanding,
        audience: publication.audience,
        publishedAt: publication.publishedAt,
        changes: publication.changes,
        since: publication.since,
        reason: withdrawal.reason,
        reasonIn: withdrawal.reasonIn,
        withdrawnAt: withdrawal.withdrawnAt,
      })
      .from(publication)
      .leftJoin(withdrawal, standingWithdrawal(db))
      .where(eq(publication.meetingId, object.meetingId))
      .orderBy(desc(publication.number))
      .limit(200)
    const shown = await withoutDeclined(db, object.meetingId, rows)
    const readable = shown.filter((row) => canReadPublished(viewer, { audience: row.audience, participants: object.participants }))
    // Changes since a version the viewer may not read, or a withdrawn one, would reveal its words (ADR 0007).
    const numbers = new Set(readable.filter((row) => row.reason === null).map((row) => row.number))
    const standingWithdrawn = rows.some(({ id, reason }) => id === standing.publicationId && reason !== null)
    return {
      slug: object.slug,
      title: standing.title,
      timeZone: standing.timeZone,
      endsOn: object.endsOn,
      replaced: standing.replaced,
      // Whether somebody who is not signed in finds versions here.
      isPublic: object.audience === 'public' || standing.replaced,
      states: Object.fromEntries((await stateNames(db, args.locale, object.endsOn)).map(({ code, name }) => [code, name])),
      versions: readable.map(
        ({ number, note, noteIn, home, standing, audience, publishedAt, changes, since, reason, reasonIn, withdrawnAt }): VersionView => ({
          number,
          note: storedIn(home, note, noteIn),
          standing,
          audience,
          publishedAt,
          changes: numbers.has(number) && (number === 1 || numbers.has(since ?? number - 1)) ? changes : [],
          withdrawn: reason !== null && withdrawnAt !== null ? { at: withdrawnAt, reason: reasonIn ?? original(home, reason) } : null,
          readable: reason === null && !standingWithdrawn,
        }),
      ),
    }
  },
})
