import type { Db } from '#db/client'
import { canEditDraft, canPublish, canReadDraft, canWithdraw } from '#domain/policy/agenda-policy'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { publishedStates } from '#server/publication/rows/published-state'

/**
 * The pages of a meeting's desk the viewer may open, so that no others are offered (each page checks again), and how far its publishing
 * has come.
 */
export const openPages = defineQuery({
  name: 'meeting.open-pages',
  load: async (db: Db, args: { slug: string }, moment) => {
    return preparedMeetingBySlug(db, args.slug, moment)
  },
  can: (viewer, object) => canReadDraft(viewer, object) || canReadStatementDraft(viewer),
  read: async ({ db, object, viewer }) => {
    const { id } = object.meeting
    const published = (await publishedStates(db, [id], { readsDraft: () => canReadDraft(viewer, object) }))(id)
    const edits = canEditDraft(viewer, object)
    const pages = {
      agenda: canReadDraft(viewer, object),
      languages: edits,
      people: edits,
      details: edits,
      preview: canReadDraft(viewer, object),
      publish: canPublish(viewer, object) || (published !== null && canWithdraw(viewer)),
      statement: canReadStatementDraft(viewer),
    }
    const shown = (['agenda', 'languages', 'people', 'details', 'preview', 'publish', 'statement'] as const).filter((page) => pages[page])
    return { pages: shown, published }
  },
})
