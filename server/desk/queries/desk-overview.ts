import type { Db } from '#db/client'
import type { MeetingInHandView } from '#domain/meeting/prepared-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { canListPrepared } from '#domain/policy/agenda-policy'
import { canReadStatementDraft } from '#domain/policy/statement-policy'
import { defineQuery } from '#server/command/define-query'
import { processDay } from '#server/core/settings'
import { preparedBy } from '#server/desk/rows/prepared-by'
import { statementInContextBySlug } from '#server/statement/rows/statement'
import { unansweredProposals } from '#server/statement/rows/unanswered-proposals'

const MOST = 6

/** The desk's first page for an organiser: meetings that are not over, each with the state of its outcome text. Empty for others. */
export const deskOverview = defineQuery({
  name: 'meeting.in-hand',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }): Promise<MeetingInHandView[]> => {
    if (!canListPrepared(viewer)) return []
    const rows = await preparedBy(db, viewer, now, { most: MOST, notOverOn: await processDay(db, now) })
    const shown: MeetingInHandView[] = []
    for (const row of rows) {
      const found = canReadStatementDraft(viewer) ? await statementInContextBySlug(db, row.slug, now) : null
      const text = found && {
        kind: found.statement.kind,
        demonstration: found.statement.demonstration,
        state: found.state,
        unanswered: (await unansweredProposals(db, found.statement.id)).length,
      }
      shown.push({ ...row, text })
    }
    return shown
  },
})
