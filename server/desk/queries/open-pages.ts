import type { Db } from '#db/client'
import { canEditDraft, canPublish, canReadDraft, canWithdraw } from '#domain/policy/agenda-policy'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'

/** The pages of a meeting's desk the viewer may open, so that no others are offered. Each page checks again. */
export const openPages = defineQuery({
  name: 'meeting.open-pages',
  load: async (db: Db, args: { slug: string }, moment) => {
    const found = await preparedMeetingBySlug(db, args.slug, moment)
    return found && { ...found, published: (await lastPublication(db, found.meeting.id)) !== null }
  },
  can: (viewer, object) => canReadDraft(viewer, object) || canReadStatementDraft(viewer),
  read: async ({ object, viewer }) => {
    const edits = canEditDraft(viewer, object)
    const pages = {
      agenda: canReadDraft(viewer, object),
      languages: edits,
      people: edits,
      details: edits,
      publish: canPublish(viewer, object) || (object.published && canWithdraw(viewer)),
      statement: canReadStatementDraft(viewer),
    }
    return (['agenda', 'languages', 'people', 'details', 'publish', 'statement'] as const).filter((page) => pages[page])
  },
})
