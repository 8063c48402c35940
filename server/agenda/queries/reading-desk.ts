import type { Db } from '#db/client'
import type { ReadingDeskView } from '#domain/agenda/accepting/reading-desk-view'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { keptBefore } from '#server/agenda/rows/before-reading'
import { draftOf } from '#server/agenda/rows/draft'
import { draftStamp } from '#server/agenda/rows/draft-stamp'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** What reading a text into a draft starts from: the draft with its stamp, and whether an earlier text can be undone. */
export const readingDesk = defineQuery({
  name: 'agenda.reading-desk',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object: { meeting } }): Promise<ReadingDeskView> => {
    const draft = await draftOf(db, meeting)
    const stamp = draftStamp(draft)
    const kept = await keptBefore(db, meeting.id)
    return { draft, stamp, undo: kept === null ? null : { readAt: kept.readAt, can: kept.stamp === stamp } }
  },
})
