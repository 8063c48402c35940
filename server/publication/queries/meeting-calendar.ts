import type { Db } from '#db/client'
import { defineQuery } from '#server/command/define-query'
import { calendarMeetings } from '#server/publication/rows/calendar-meetings'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'

/** The programme of a meeting over all versions that the viewer may read, for a calendar that is asked for again and again. */
export const meetingCalendar = defineQuery({
  name: 'publication.calendar',
  load: (db: Db, args: { slug: string }) => headOf(db, args.slug),
  can: canReadAtAddress,
  read: async ({ db, object, viewer }) => {
    const { title, timeZone } = standingFor(viewer, object)
    const [meeting] = await calendarMeetings(db, viewer, [object.meetingId])
    if (meeting === undefined) throw new Error('who may read at an address has read something there')
    return { slug: object.slug, title, timeZone, meeting }
  },
})
