import { and, desc, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, circulationRecipient } from '#db/schema/consultation'
import { meeting } from '#db/schema/meeting'
import { revision, statement } from '#db/schema/statement'
import { canOpenDesk } from '#domain/policy/account-policy'
import { ownAmong, speaksFor } from '#domain/policy/statement-policy'
import type { ReceivedTextView } from '#domain/statement/consultation-view'
import { silenceEnd, silenceState } from '#domain/statement/silence'
import { isOpenTo } from '#domain/statement/state-table'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { newestTextOf, statementInContext } from '#server/statement/rows/statement'
import { withdrawalView } from '#server/statement/rows/withdrawals'

const MOST = 40

/** The texts sent to the viewer's delegations, latest first, with their current state: for a delegate's desk. */
export const receivedTexts = defineQuery({
  name: 'statement.received',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now, moment }): Promise<ReceivedTextView[]> => {
    const own = speaksFor(viewer)
    if (own.length === 0) return []
    const states = own.flatMap((delegation) => delegation.state ?? [])
    const organizations = own.flatMap((delegation) => delegation.organizationId ?? [])
    const rows = await db
      .selectDistinct({
        slug: meeting.slug,
        openedAt: circulation.openedAt,
        closesAt: circulation.closesAt,
        number: revision.number,
        statementId: statement.id,
      })
      .from(circulationRecipient)
      .innerJoin(circulation, eq(circulation.id, circulationRecipient.circulationId))
      .innerJoin(revision, eq(revision.id, circulation.revisionId))
      .innerJoin(statement, eq(statement.id, circulation.statementId))
      .innerJoin(meeting, eq(meeting.id, statement.meetingId))
      .where(and(or(inArray(circulationRecipient.stateCode, states), inArray(circulationRecipient.organizationId, organizations))))
      .orderBy(desc(circulation.openedAt))
      .limit(MOST)
    const latest = rows.filter((row, at) => rows.findIndex((other) => other.statementId === row.statementId) === at)
    const texts: ReceivedTextView[] = []
    for (const row of latest) {
      const found = await statementInContext(db, row.statementId, now)
      if (found === null) continue
      const followed = (await newestTextOf(db, found.meeting.id))?.id !== row.statementId
      const last = found.circulations.filter((circulation) => ownAmong(viewer, circulation.recipients).length > 0).at(-1)
      texts.push({
        statementId: row.statementId,
        slug: row.slug,
        meeting: (await meetingAsSeenBy(db, viewer, found.meeting, moment)).title,
        title: found.statement.title,
        demonstration: found.statement.demonstration,
        kind: found.statement.kind,
        revision: row.number,
        closesAt: row.closesAt,
        timeZone: found.meeting.timeZone,
        state: found.state,
        withdrawal: await withdrawalView(db, found.withdrawal),
        at: followed ? 'issued' : 'desk',
        open: row.closesAt > now && isOpenTo(found.statement.kind, found.state, 'comment'),
        silence: last?.silence ? silenceState(last.silence, now) : null,
        silenceEndedAt: last?.silence ? silenceEnd(last.silence, now) : null,
      })
    }
    return texts
  },
})
