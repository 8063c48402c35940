import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { publishedMeeting } from '#db/schema/publication'
import { canOpenDesk } from '#domain/policy/account-policy'
import { isSignedIn, organizationsOf, statesOf } from '#domain/policy/viewer'
import { defineQuery } from '#server/command/define-query'
import { calendarMeetings } from '#server/publication/rows/calendar-meetings'

/** The newest meetings that a private calendar shows. */
const MOST_MEETINGS = 60

/** The programmes that an account may read now, and whose appearances are its own or its delegation's. */
export const privateCalendar = defineQuery({
  name: 'account.private-calendar',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer }) => {
    const { accountId, personId } = isSignedIn(viewer) ? viewer : { accountId: '', personId: null }
    const [row] = await db.select({ displayName: account.displayName }).from(account).where(eq(account.id, accountId))
    const rows = await db
      .select({ meetingId: publishedMeeting.meetingId })
      .from(publishedMeeting)
      .orderBy(desc(publishedMeeting.startsOn), desc(publishedMeeting.meetingId))
      .limit(MOST_MEETINGS)
    return {
      displayName: row?.displayName ?? '',
      mine: { personId, states: statesOf(viewer), organizations: organizationsOf(viewer) },
      meetings: await calendarMeetings(
        db,
        viewer,
        rows.map(({ meetingId }) => meetingId),
      ),
    }
  },
})
