import type { Db } from '#db/client'
import type { AgendaEditorView } from '#domain/agenda/editor-view'
import { canEditDraft, canPublish, canReadDraft } from '#domain/policy/agenda-policy'
import { draftOf } from '#server/agenda/rows/draft'
import { removedEntries } from '#server/agenda/rows/removed-entries'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/** The whole draft of an agenda, for the editor. */
export const agendaDraft = defineQuery({
  name: 'agenda.draft',
  load: (db: Db, args: { slug: string }, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canReadDraft,
  read: async ({ db, object, viewer }): Promise<AgendaEditorView> => {
    return {
      draft: await draftOf(db, object.meeting),
      removed: await removedEntries(db, object.meeting.id),
      can: { edit: canEditDraft(viewer, object), publish: canPublish(viewer, object) },
    }
  },
})
