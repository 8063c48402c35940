import { and, asc, gte, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import { LONGEST_MEETING } from '#domain/meeting/meeting-input'
import { canOpenDesk } from '#domain/policy/account-policy'
import { organizationsOf, statesOf } from '#domain/policy/viewer'
import type { RecordedMeetingView } from '#domain/record/listed-meeting-view'
import { addDays } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { joinedBySideOf, LISTED, readableBy } from '#server/record/rows/listed-entries'
import { whatThereIs } from '#server/record/rows/what-there-is'

const MOST = 20

/** Published meetings under way or to come in which the viewer's State or organisation takes part, the next first. */
export const ownMeetings = defineQuery({
  name: 'record.own-meetings',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }): Promise<RecordedMeetingView[]> => {
    if (statesOf(viewer).length + organizationsOf(viewer).length === 0) return []
    const today = await processDay(db, now)
    const rows = await db
      .select({ ...LISTED, id: registerEntry.id, seriesId: registerEntry.seriesId })
      .from(registerEntry)
      .where(
        and(
          readableBy(db, viewer),
          joinedBySideOf(db, viewer),
          or(isNull(registerEntry.status), ne(registerEntry.status, 'withdrawn')),
          gte(registerEntry.startsOn, addDays(today, -LONGEST_MEETING)),
          gte(registerEntry.endsOn, today),
        ),
      )
      .orderBy(asc(registerEntry.startsOn), asc(registerEntry.id))
      .limit(MOST)
    return whatThereIs(db, viewer, rows)
  },
})
