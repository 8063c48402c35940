import type { Db } from '#db/client'
import type { DraftHistory } from '#domain/agenda/acts/act-name'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { historyOf } from '#server/agenda/rows/draft-acts'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** What the viewer can undo and do again next in a meeting's draft agenda: their own acts alone. */
export const draftHistory = defineQuery({
  name: 'agenda.draft-history',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, object, viewer }): Promise<DraftHistory> =>
    viewer.kind === 'account' ? historyOf(db, { meetingId: object.meeting.id, accountId: viewer.accountId }) : { undo: null, redo: null },
})
