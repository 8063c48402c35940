import { and, count, desc, eq, inArray, max, ne, sum } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { draftAct } from '#db/schema/draft-act'
import type { OtherOrganisersView, presentInput } from '#domain/agenda/other-organisers'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { answeredIn } from '#server/agenda/rows/answers'
import { notePresent, presentAt } from '#server/agenda/rows/presence'
import { defineQuery } from '#server/command/define-query'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'

/**
 * What an open editor asks every few seconds: who else has the draft open and where, whether others have changed anything, and who changed
 * the entries it asks of. That it is open is noted for the others.
 */
export const otherOrganisers = defineQuery({
  name: 'agenda.other-organisers',
  load: (db: Db, args: z.output<typeof presentInput>, moment) => preparedMeetingBySlug(db, args.slug, moment),
  can: canEditDraft,
  read: async ({ db, args, object, viewer, now }): Promise<OtherOrganisersView> => {
    if (viewer.kind !== 'account') return { others: [], mark: '', changedBy: {} }
    const mine = { meetingId: object.meeting.id, accountId: viewer.accountId }
    notePresent({ page: args.page, ...mine, entryId: args.entry }, now)
    return {
      others: await presentAt(db, mine, now),
      mark: await markOf(db, mine),
      changedBy: Object.fromEntries(await lastChanges(db, mine, args.asks)),
    }
  },
})

type Mine = { meetingId: string; accountId: string }

// Acts of others on the draft: done, typed on, undone; and what was asked and answered.
async function markOf(db: Db, { meetingId, accountId }: Mine): Promise<string> {
  const [acts] = await db
    .select({ acts: count(), last: max(draftAct.doneAt), number: max(draftAct.number), undone: sum(draftAct.undone) })
    .from(draftAct)
    .where(and(eq(draftAct.meetingId, meetingId), ne(draftAct.accountId, accountId)))
  return [acts?.acts, acts?.number, acts?.last, acts?.undone, await answeredIn(db, meetingId)].join(' ')
}

async function lastChanges(db: Db, { meetingId, accountId }: Mine, asks: readonly string[]): Promise<[string, string][]> {
  if (asks.length === 0) return []
  const rows = await db
    .select({ id: activity.objectId, name: account.displayName })
    .from(activity)
    .innerJoin(account, eq(account.id, activity.accountId))
    .where(and(inArray(activity.objectId, [...asks]), eq(activity.meetingId, meetingId), ne(activity.accountId, accountId)))
    .orderBy(desc(activity.seq))
    .limit(200)
  return asks.flatMap((id): [string, string][] => {
    const last = rows.find((row) => row.id === id)
    return last === undefined ? [] : [[id, last.name]]
  })
}
