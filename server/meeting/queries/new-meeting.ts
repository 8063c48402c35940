import { and, eq, isNotNull, max } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry } from '#db/schema/register'
import type { NewMeetingView } from '#domain/meeting/new-meeting-view'
import { canListPrepared } from '#domain/policy/agenda-policy'
import { dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { earlierMeetings, meetingToCopy } from '#server/meeting/rows/earlier-meetings'
import { namedStates } from '#server/meeting/rows/named-states'

/** What a new meeting can begin with, and what its form proposes: the next number of each kind, States by name, addresses in use. */
export const newMeeting = defineQuery({
  name: 'meeting.new',
  load: async (_db: Db, _args: { from: string | null }) => ({}),
  // Who may list the meetings they prepare may also create one.
  can: (viewer) => canListPrepared(viewer),
  read: async ({ db, viewer, args: { from }, moment, now }): Promise<NewMeetingView> => {
    const today = dateIn(await moment.zone(), now)
    const earlier = await earlierMeetings(db, viewer, moment)
    const recorded = await db
      .select({ type: registerEntry.type, ordinal: max(registerEntry.ordinal) })
      .from(registerEntry)
      .where(and(eq(registerEntry.audience, 'public'), isNotNull(registerEntry.ordinal)))
      .groupBy(registerEntry.type)
    const ordinals: NewMeetingView['ordinals'] = {}
    for (const { type, ordinal } of [...recorded, ...earlier]) if (ordinal !== null) ordinals[type] = Math.max(ordinals[type] ?? 0, ordinal)
    return {
      earlier: earlier.map(({ id, slug, title, startsOn, endsOn }) => ({ id, slug, title, startsOn, endsOn })),
      from: from === null ? null : await meetingToCopy(db, viewer, from, moment),
      ordinals,
      slugs: earlier.map(({ slug }) => slug),
      states: await namedStates(db, today),
      chair: (await moment.chair())?.state ?? null,
      today,
    }
  },
})
