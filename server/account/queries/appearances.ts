import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appearance, publishedMeeting } from '#db/schema/publication'
import { appearanceOwner } from '#domain/people/appearance-owner'
import type { AppearanceView } from '#domain/people/appearance-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { canReadPublished } from '#domain/policy/agenda-policy'
import { isSignedIn, organizationsOf, statesOf } from '#domain/policy/viewer'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/** One's own appearances and one's delegation's, in published programmes one may read: those to come first, then the latest. */
export const appearances = defineQuery({
  name: 'account.appearances',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }) => {
    const personId = isSignedIn(viewer) ? viewer.personId : null
    const mine = { personId, states: statesOf(viewer), organizations: organizationsOf(viewer) }
    const theirs = or(
      personId === null ? undefined : eq(appearance.personId, personId),
      inArray(appearance.stateCode, mine.states),
      inArray(appearance.organizationId, mine.organizations),
    )
    const rows = await db
      .select({
        row: appearance,
        slug: publishedMeeting.slug,
        meetingTitle: publishedMeeting.title,
        audience: publishedMeeting.audience,
        timeZone: publishedMeeting.timeZone,
      })
      .from(appearance)
      .innerJoin(publishedMeeting, and(eq(publishedMeeting.meetingId, appearance.meetingId), eq(publishedMeeting.withdrawn, false)))
      // Earlier releases indexed who had declined; no programme shows them any more.
      .where(and(theirs, ne(appearance.status, 'declined')))
      .orderBy(desc(appearance.date), desc(appearance.start))
      .limit(100)
    const participants = await participantsOfMeetings(
      db,
      rows.map(({ row }) => row.meetingId),
    )
    const shown = rows
      .filter(({ row, audience }) => canReadPublished(viewer, { audience, participants: participants(row.meetingId) }))
      .map(({ row, slug, meetingTitle, timeZone }): AppearanceView => {
        const { slotId, date, start, end, when, role, status, name, title, continued } = row
        return {
          slug,
          meetingTitle,
          slotId,
          date,
          start,
          end,
          when,
          role,
          status: status === 'confirmed' ? 'confirmed' : 'tbc',
          name,
          title,
          continued,
          own: appearanceOwner({ personId: row.personId, state: row.stateCode, organizationId: row.organizationId }, mine) === 'own',
          // Whether it is over depends on the date at the meeting's place.
          over: row.date < dateIn(timeZone, now),
        }
      })
    return {
      coming: shown.filter((appearance) => !appearance.over).reverse(),
      past: shown.filter((appearance) => appearance.over),
    }
  },
})
