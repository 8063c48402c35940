import type { Db } from '#db/client'
import type { EarlierMeetingView } from '#domain/meeting/new-meeting-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import type { LocalizedText } from '#domain/text/localized-text'
import { draftOf } from '#server/agenda/rows/draft'
import { defineQuery } from '#server/command/define-query'
import { earlierMeetings } from '#server/meeting/rows/earlier-meetings'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** What an empty draft can begin with, for whoever edits it, and whether it is empty. */
export const startChoices = defineQuery({
  name: 'agenda.start-choices',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({
    db,
    viewer,
    moment,
    object: { meeting },
  }): Promise<{ meetingId: string; title: LocalizedText; isEmpty: boolean; earlier: EarlierMeetingView[] }> => {
    const draft = await draftOf(db, meeting)
    const earlier = await earlierMeetings(db, viewer, moment)
    return {
      meetingId: meeting.id,
      title: meeting.title,
      isEmpty: draft.slots.length === 0 && draft.items.length === 0,
      earlier: earlier.flatMap(({ id, slug, title, startsOn, endsOn }) =>
        id === meeting.id ? [] : [{ id, slug, title, startsOn, endsOn }],
      ),
    }
  },
})
