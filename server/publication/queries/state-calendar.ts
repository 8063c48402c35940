import { desc, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import { appearance, publishedMeeting } from '#db/schema/publication'
import { state } from '#db/schema/state'
import { canReadRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { processDay, processName } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/rows/names'
import { calendarMeetings } from '#server/publication/rows/calendar-meetings'

/** The newest meetings of a State that its calendar shows. */
const MOST_MEETINGS = 60

/**
 * The programmes in which somebody of a State may appear, over all versions that the viewer may read: of the meetings it takes part in, has
 * taken part in, or appears in by the newest version.
 */
export const stateCalendar = defineQuery({
  name: 'publication.state-calendar',
  load: async (db: Db, args: { code: string; locale: Locale }) =>
    (await db.select({ code: state.code }).from(state).where(eq(state.code, args.code)))[0] ?? null,
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, object: { code }, viewer, args, now }) => {
    const takesPart = db.select({ id: participation.meetingId }).from(participation).where(eq(participation.stateCode, code))
    const appears = db.select({ id: appearance.meetingId }).from(appearance).where(eq(appearance.stateCode, code))
    const rows = await db
      .select({ meetingId: publishedMeeting.meetingId })
      .from(publishedMeeting)
      .where(or(inArray(publishedMeeting.meetingId, takesPart), inArray(publishedMeeting.meetingId, appears)))
      .orderBy(desc(publishedMeeting.startsOn), desc(publishedMeeting.meetingId))
      .limit(MOST_MEETINGS)
    return {
      code,
      process: await processName(db),
      name: nameIn(await stateNames(db, args.locale, await processDay(db, now)), code),
      meetings: await calendarMeetings(
        db,
        viewer,
        rows.map(({ meetingId }) => meetingId),
      ),
    }
  },
})
