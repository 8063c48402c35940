import type { Db } from '#db/client'
import { defineQuery } from '#server/command/define-query'
import { calendarMeetings } from '#server/publication/rows/calendar-meetings'
import { headOf, standingFor } from '#server/publication/rows/published-meeting'
import { canReadVersion, versionAt } from '#server/publication/rows/readable-version'

/** The programme of a meeting as its calendar was when one version stood. */
export const versionCalendar = defineQuery({
  name: 'publication.version-calendar',
  load: async (db: Db, { slug, number }: { slug: string; number: number }) => versionAt(db, await headOf(db, slug), number),
  can: canReadVersion,
  read: async ({ db, object: { head, id, number }, viewer }) => {
    const { title, timeZone, publicationId } = standingFor(viewer, head)
    const [meeting] = await calendarMeetings(db, viewer, [head.meetingId], number)
    if (meeting === undefined) throw new Error('who may read a version has read something by then')
    return { slug: head.slug, number, title, timeZone, meeting, earlier: publicationId !== id }
  },
})
