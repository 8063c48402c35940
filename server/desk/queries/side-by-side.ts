import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { publication, publishedMeeting } from '#db/schema/publication'
import type { SideBySideView } from '#domain/agenda/languages/side-by-side-view'
import { textsAndNamesOf, wordsInDraft } from '#domain/agenda/languages/words-in-draft'
import { canEditDraft, canReadPublished } from '#domain/policy/agenda-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { LocalizedText } from '#domain/text/localized-text'
import { draftOf } from '#server/agenda/rows/draft'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/** In how many other meetings words are looked for, the latest first. */
const MOST_MEETINGS = 12

/** All texts of a draft to be written side by side, with the wordings that the directory and published programmes have for them. */
export const sideBySide = defineQuery({
  name: 'agenda.side-by-side',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object, viewer }): Promise<SideBySideView> => {
    const draft = await draftOf(db, object.meeting)
    const people = [...new Set(draft.contributions.flatMap(({ personId }) => personId ?? []))]
    const known = await db
      .select({ name: person.name, honorific: person.honorific, position: person.position })
      .from(person)
      .where(inArray(person.id, people))
    return {
      draft,
      directory: wordsInDraft(
        draft,
        known.flatMap(({ name, honorific, position }) => [name, honorific, position]),
      ),
      otherMeetings: wordsInDraft(draft, await textsOfOthers(db, viewer, object.meeting.id)),
    }
  },
})

// Of the newest versions that the viewer may read and nobody withdrew.
async function textsOfOthers(db: Db, viewer: Viewer, meetingId: string): Promise<(LocalizedText | null)[]> {
  const rows = await db
    .select({ meetingId: publishedMeeting.meetingId, audience: publishedMeeting.audience, document: publication.document })
    .from(publishedMeeting)
    .innerJoin(publication, eq(publication.id, publishedMeeting.publicationId))
    .where(and(ne(publishedMeeting.meetingId, meetingId), eq(publishedMeeting.withdrawn, false)))
    .orderBy(desc(publishedMeeting.startsOn), desc(publishedMeeting.meetingId))
    .limit(MOST_MEETINGS)
  const participants = await participantsOfMeetings(
    db,
    rows.map((row) => row.meetingId),
  )
  return rows
    .filter((row) => canReadPublished(viewer, { audience: row.audience, participants: participants(row.meetingId) }))
    .flatMap(({ document }) => textsAndNamesOf(document))
}
