import type { Db } from '#db/client'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { findings, missingTitles } from '#domain/agenda/findings'
import { canPublish, canWithdraw } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { draftOf, preparedMeetingBySlug } from '#server/agenda/draft-rows'
import { defineQuery } from '#server/core/define-query'
import { organizationNames } from '#server/people/queries'
import { draftMark } from '#server/publication/draft-mark'
import { lastPublication, lastStanding } from '#server/publication/last-publication'
import { participantsOfMeetings } from '#server/publication/participants'

/** What publishing now would freeze, change and leave to be desired. */
export const publicationPreview = defineQuery({
  name: 'publication.preview',
  load: (db: Db, args: { slug: string; locale: Locale }) => preparedMeetingBySlug(db, args.slug),
  can: canPublish,
  read: async ({ db, object, args }) => {
    const document = compose(await draftOf(db, object.meeting), await organizationNames(db, object.meeting.startsOn))
    const last = await lastPublication(db, object.meeting.id)
    const mark = draftMark(document)
    const { states, organizations } = (await participantsOfMeetings(db, [object.meeting.id]))(object.meeting.id)
    return {
      meetingId: object.meeting.id,
      document,
      mark,
      changes: changesBetween((await lastStanding(db, object.meeting.id))?.document ?? null, document),
      findings: findings(document, args.locale),
      missing: missingTitles(document),
      participants: states.length + organizations.length,
      last: last && { number: last.number, audience: last.audience, withdrawn: last.withdrawn },
    }
  },
})

/**
 * Where publishing stands, for everybody who holds the Chair's power over it: an organiser of the Chair who is not
 * on the team may withdraw what stands and sees nothing of the draft. A meeting never published is the team's alone.
 */
export const publicationDesk = defineQuery({
  name: 'publication.desk',
  load: async (db: Db, args: { slug: string }) => {
    const found = await preparedMeetingBySlug(db, args.slug)
    return found && { ...found, last: await lastPublication(db, found.meeting.id) }
  },
  can: (viewer, object) => canPublish(viewer, object) || (object.last !== null && canWithdraw(viewer)),
  read: async ({ object, viewer }) => {
    const { last } = object
    const mayPublish = canPublish(viewer, object)
    return {
      meetingId: object.meeting.id,
      title: mayPublish ? object.meeting.title : (last?.document.meeting.title ?? object.meeting.title),
      standing: last && !last.withdrawn ? last.number : null,
      can: { publish: mayPublish },
    }
  },
})
