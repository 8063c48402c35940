import { and, eq, gt, isNull } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { threadOf } from '#domain/outbox/thread'
import { canReadHandover } from '#domain/policy/handover-policy'
import { canReadRevision } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import { mailedToken } from '#server/account/rows/mailed-link'
import { type Moment, momentAt } from '#server/chair/moment'
import { viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { processContact, processName } from '#server/core/settings'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { agendaNews } from '#server/outbox/rows/agenda-news'
import type { Addressed } from '#server/outbox/rows/lease'
import { aboutNote } from '#server/outbox/rows/note-about'
import { sentBefore } from '#server/outbox/rows/sent-before'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { revisionOf, statementInContext } from '#server/statement/rows/statement'

type About = Partial<Pick<MailFacts, 'meeting' | 'text' | 'number' | 'changed' | 'until' | 'own' | 'calendar' | 'note'>> & { path: string }
type Asked = { db: Db; row: Addressed; viewer: Viewer; moment: Moment }

/**
 * What a message says as it leaves, read at that moment by its recipient's own rights: null where there is nothing to tell any more. The account is
 * closed, may not read what it tells of, a newer message says more, or nothing has changed for them.
 */
export async function mailFacts(row: Addressed): Promise<MailFacts | null> {
  const db = client().reader
  const moment = momentAt(db, now())
  const [holder] = await db
    .select({ id: account.id, email: account.email, name: account.displayName, signInVersion: account.signInVersion })
    .from(account)
    .where(and(eq(account.id, row.accountId ?? ''), isNull(account.closedAt)))
  if (holder === undefined) return null
  const viewer = await viewerOf(db, { accountId: holder.id, signInVersion: holder.signInVersion }, moment)
  const about = await aboutOf({ db, row, viewer, moment })
  if (about === null) return null
  const { path, ...told } = about
  const nothing = { meeting: null, text: null, number: null, changed: null, until: null, own: null, calendar: null }
  return {
    ...{ kind: row.kind, locale: row.locale, to: holder.email, name: holder.name },
    ...{ process: await processName(db), site: publicUrl(), href: `${publicUrl()}/${row.locale}${path}` },
    replyTo: (await processContact(db)).email,
    thread: threadOf(row),
    ...nothing,
    ...told,
    ...(await sentBefore({ db, row, moment })),
  }
}

function aboutOf(asked: Asked): Promise<About | null> {
  const { facts } = asked.row
  if (facts.noteId !== undefined) return aboutNote(asked, facts.noteId)
  if (facts.linkId !== undefined) return aboutLink(asked, facts.linkId)
  if (facts.publicationId !== undefined) return agendaNews(asked.db, asked.row, asked.viewer, facts.publicationId)
  if (facts.circulationId !== undefined && facts.statementId !== undefined)
    return aboutCirculation(asked, facts.statementId, facts.circulationId)
  if (facts.statementId !== undefined) return aboutIssued(asked, facts.statementId)
  return facts.handoverId === undefined ? Promise.resolve(null) : aboutHandover(asked, facts.handoverId)
}

async function aboutLink({ db }: Asked, linkId: string): Promise<About | null> {
  const [link] = await db
    .select({ id: passwordLink.id })
    .from(passwordLink)
    .where(and(eq(passwordLink.id, linkId), isNull(passwordLink.usedAt), gt(passwordLink.expiresAt, now())))
  return link === undefined ? null : { path: `/set-password/${mailedToken(linkId)}` }
}

async function aboutCirculation({ db, row, viewer, moment }: Asked, statementId: string, circulationId: string): Promise<About | null> {
  const context = await statementInContext(db, statementId, moment.now)
  const sent = context?.circulations.find(({ id }) => id === circulationId)
  if (context === null || sent === undefined || !canReadRevision(viewer, sent)) return null
  const revision = await revisionOf(db, statementId, sent.revisionId)
  if (revision === undefined) return null
  // As the revision has it, and as they see the meeting: a title may have been changed since in a draft that they do not read.
  const { slug, title } = await meetingAsSeenBy(db, viewer, context.meeting, moment)
  const about = { path: `/desk/meetings/${slug}/statement`, meeting: title, text: revision.document.title }
  if (row.kind !== 'text-circulated' && row.kind !== 'silence-opened') return about
  // Over, or withdrawn: what could be done by then cannot be done any more.
  if (sent.closesAt <= moment.now || sent.withdrawal !== null) return null
  return { ...about, until: { instant: sent.closesAt, zone: await moment.zone() } }
}

async function aboutIssued({ db, row, viewer, moment }: Asked, statementId: string): Promise<About | null> {
  const context = await statementInContext(db, statementId, moment.now)
  if (context === null) return null
  const { slug } = context.meeting
  const readable = readableIssued(viewer, await issuedAt(db, slug)).find(({ newest }) => newest.statementId === statementId)
  if (readable === undefined || (readable.withdrawal !== null) !== (row.kind === 'text-withdrawn')) return null
  return { path: `/meetings/${slug}/statement`, meeting: readable.newest.meeting.title, text: readable.newest.title }
}

async function aboutHandover({ viewer, moment }: Asked, handoverId: string): Promise<About | null> {
  const found = (await moment.handovers()).find(({ id }) => id === handoverId)
  return found === undefined || !canReadHandover(viewer, found) ? null : { path: '/desk/handover' }
}
