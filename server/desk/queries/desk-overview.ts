import { and, desc, eq, notExists } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { statement } from '#db/schema/statement'
import type { DeskOverviewView, MeetingInHandView, WaitingTextView } from '#domain/meeting/prepared-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { canListPrepared } from '#domain/policy/agenda-policy'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import { isOpenTo } from '#domain/statement/state-table'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { preparedBy } from '#server/desk/rows/prepared-by'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { type StatementContext, statementInContext, statementInContextBySlug } from '#server/statement/rows/statement'
import { unansweredProposals } from '#server/statement/rows/unanswered-proposals'

const MOST = 6
const MOST_WAITING = 40

/**
 * The desk's first page for those who prepare meetings: the texts that wait for them, also of meetings that are over, and the meetings
 * that are not over, each with the state of its outcome text. Empty for others.
 */
export const deskOverview = defineQuery({
  name: 'meeting.in-hand',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now, moment }): Promise<DeskOverviewView> => {
    if (!canListPrepared(viewer)) return { inHand: [], waiting: [] }
    const reads = canReadStatementDraft(viewer)
    const day = await processDay(db, now)
    const inHand: MeetingInHandView[] = []
    for (const row of await preparedBy(db, viewer, now, { most: MOST, notOverOn: day })) {
      const found = reads ? await statementInContextBySlug(db, row.slug, now) : null
      inHand.push({
        ...row,
        text: found && {
          kind: found.statement.kind,
          demonstration: found.statement.demonstration,
          state: found.state,
          unanswered: await waitingIn(db, found),
        },
      })
    }
    const waiting: WaitingTextView[] = []
    for (const id of reads ? await unissued(db) : []) {
      const found = await statementInContext(db, id, now)
      if (found === null) continue
      const unanswered = await waitingIn(db, found)
      const over = found.meeting.endsOn < day && found.state !== 'drafting'
      if (unanswered === 0 && !over && found.state !== 'settled') continue
      const { slug, title } = await meetingAsSeenBy(db, viewer, found.meeting, moment)
      waiting.push({ slug, title, kind: found.statement.kind, state: found.state, unanswered })
    }
    return { inHand, waiting }
  },
})

/** How many proposals wait for an answer; none once they can no longer be answered. */
async function waitingIn(db: Db, { statement: { id, kind }, state }: StatementContext): Promise<number> {
  return isOpenTo(kind, state, 'answer') ? (await unansweredProposals(db, id)).length : 0
}

async function unissued(db: Db): Promise<string[]> {
  const issued = db
    .select({ id: issuance.id })
    .from(issuance)
    .where(and(eq(issuance.statementId, statement.id), eq(issuance.correction, 0)))
  const rows = await db
    .select({ id: statement.id })
    .from(statement)
    .where(notExists(issued))
    .orderBy(desc(statement.openedAt))
    .limit(MOST_WAITING)
  return rows.map((row) => row.id)
}
