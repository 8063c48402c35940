import { and, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { proposal } from '#db/schema/consultation'
import { outboxMessage } from '#db/schema/outbox'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { canReadProposals, canReadRevision, canReadStatementDraft, isSameDelegation, ownAmong } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import { silenceState } from '#domain/statement/silence'
import type { Moment } from '#server/chair/moment'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import type { Addressed } from '#server/outbox/rows/lease'
import { type Circulated, delegationIn, revisionOf, type StatementContext, statementInContext } from '#server/statement/rows/statement'

type About = Pick<MailFacts, 'meeting' | 'text'> & Partial<Pick<MailFacts, 'number' | 'until' | 'silence'>> & { path: string }
type Asked = { db: Db; row: Addressed; viewer: Viewer; moment: Moment }

/**
 * What a message says of a text that was sent to delegations, and never a word of it; null where there is nothing to tell any more: its recipient may
 * not read it, or what could be done by then cannot be done any more.
 */
export async function aboutCirculation(asked: Asked, statementId: string, circulationId: string): Promise<About | null> {
  const { db, row, viewer, moment } = asked
  const context = await statementInContext(db, statementId, moment.now)
  const sent = context?.circulations.find(({ id }) => id === circulationId)
  if (context === null || sent === undefined) return null
  const revision = await revisionOf(db, statementId, sent.revisionId)
  if (revision === undefined) return null
  // As the revision has it, and as they see the meeting: a title may have been changed since in a draft that they do not read.
  const { slug, title } = await meetingAsSeenBy(db, viewer, context.meeting, moment)
  const about = (page = ''): About => ({ path: `/desk/meetings/${slug}/statement${page}`, meeting: title, text: revision.document.title })
  if (row.kind === 'text-answered') return canReadProposals(viewer) && (await isNewest(db, row)) ? about('/consult') : null
  if (row.kind === 'proposal-answered')
    return (await isProposer(asked)) && canReadRevision(viewer, sent) && (await isNewest(db, row)) ? about() : null
  if (!canReadRevision(viewer, sent)) return null
  const told = about(canReadStatementDraft(viewer) ? '/consult' : '')
  const until = { instant: sent.closesAt, zone: await moment.zone() }
  const silence = { kind: context.statement.kind, voice: ownAmong(viewer, sent.entitled).length > 0 }
  const state = sent.silence && silenceState(sent.silence, moment.now)
  switch (row.kind) {
    case 'text-circulated':
    case 'revision-circulated':
      // Sent again since, the later message says what to read.
      if (sent.closesAt <= moment.now || isSentSince(viewer, context, sent)) return null
      return { ...told, until, number: revision.number }
    case 'silence-opened':
      return state === 'open' ? { ...told, until, silence } : null
    case 'silence-reminder':
      return state === 'open' && !(await hasAnswered(db, viewer, sent)) ? { ...told, until, silence } : null
    case 'silence-ended':
      return state === 'unbroken' ? { ...told, until, silence } : null
    default:
      return told
  }
}

function isSentSince(viewer: Viewer, { circulations }: StatementContext, { openedAt }: Circulated): boolean {
  return circulations.some((later) => later.openedAt > openedAt && ownAmong(viewer, later.recipients).length > 0)
}

// Somebody of the reader's delegation has objected, or said something to what was sent.
async function hasAnswered(db: Db, viewer: Viewer, sent: Circulated): Promise<boolean> {
  const own = ownAmong(viewer, sent.recipients)
  if (sent.breaks.some(({ stateCode }) => own.some(({ state }) => state === stateCode))) return true
  const said = await db
    .select({ stateCode: proposal.stateCode, organizationId: proposal.organizationId })
    .from(proposal)
    .where(eq(proposal.circulationId, sent.id))
  return said.some((row) => own.some((delegation) => isSameDelegation(delegation, delegationIn(row))))
}

async function isProposer({ db, row, viewer }: Asked): Promise<boolean> {
  const made = await db
    .select({ stateCode: proposal.stateCode, organizationId: proposal.organizationId })
    .from(proposal)
    .where(eq(proposal.id, row.facts.proposalId ?? ''))
  return ownAmong(viewer, made.map(delegationIn)).length > 0
}

// Of several answers to one text the last is told of; the others say no more than it does.
async function isNewest(db: Db, { id, key, kind, accountId, meetingId, facts, createdAt }: Addressed): Promise<boolean> {
  if (createdAt === undefined || key === undefined) return true
  const later = or(gt(outboxMessage.createdAt, createdAt), and(eq(outboxMessage.createdAt, createdAt), gt(outboxMessage.key, key)))
  const rows = await db
    .select({ id: outboxMessage.id })
    .from(outboxMessage)
    .where(
      and(
        eq(outboxMessage.accountId, accountId ?? ''),
        eq(outboxMessage.meetingId, meetingId ?? ''),
        eq(outboxMessage.kind, kind),
        inArray(outboxMessage.state, ['waiting', 'sending', 'sent', 'perhaps']),
        eq(sql`json_extract(${outboxMessage.facts}, '$.statementId')`, facts.statementId ?? ''),
        later,
      ),
    )
  return rows.every((row) => row.id === id)
}
