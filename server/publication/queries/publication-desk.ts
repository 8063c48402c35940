import type { Db } from '#db/client'
import { canPublish, canWithdraw } from '#domain/policy/agenda-policy'
import { defineQuery } from '#server/command/define-query'
import { isOfToday } from '#server/core/is-of-today'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'

/**
 * The state of publishing, for everybody with the Chair's power over it. An organiser of the Chair off the team may withdraw the
 * current version and sees nothing of the draft. A meeting never published is for its team only.
 */
export const publicationDesk = defineQuery({
  name: 'publication.desk',
  load: async (db: Db, args: { slug: string }, moment) => {
    const found = await preparedMeetingBySlug(db, args.slug, moment)
    return found && { ...found, last: await lastPublication(db, found.meeting.id) }
  },
  can: (viewer, object) => canPublish(viewer, object) || (object.last !== null && canWithdraw(viewer)),
  read: async ({ db, object, viewer, now }) => {
    const { last } = object
    const mayPublish = canPublish(viewer, object)
    return {
      meetingId: object.meeting.id,
      title: mayPublish ? object.meeting.title : (last?.document.meeting.title ?? object.meeting.title),
      undoable: last?.withdrawal && (await isOfToday(db, last.withdrawal.withdrawnAt, now)) ? last.number : null,
      current: last && !last.withdrawn ? last.number : null,
      can: { publish: mayPublish },
    }
  },
})
