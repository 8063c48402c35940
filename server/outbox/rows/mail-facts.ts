import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import { publication } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { contributionsOf } from '#domain/agenda/agenda-document'
import { changesBetween } from '#domain/agenda/changes'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { canReadHandover } from '#domain/policy/handover-policy'
import { canReadRevision } from '#domain/policy/statement-policy'
import { organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import { mailedToken } from '#server/account/rows/mailed-link'
import { type Moment, momentAt } from '#server/chair/moment'
import { viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { processName } from '#server/core/settings'
import type { OutboxRow } from '#server/outbox/rows/lease'
import { lastPublication } from '#server/publication/rows/last-publication'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { statementInContext } from '#server/statement/rows/statement'

type About = Partial<Pick<MailFacts, 'meeting' | 'text' | 'number' | 'changes' | 'until' | 'own'>> & { path: string }
type Asked = { db: Db; row: OutboxRow; viewer: Viewer; moment: Moment }

/**
 * What a message says as it leaves, read at that moment by its recipient's own rights: null where there is nothing to tell any more. The account is
 * closed, may not read what it tells of, a newer message says more, or nothing has changed for them.
 */
export async function mailFacts(row: OutboxRow): Promise<MailFacts | null> {
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
  const nothing = { meeting: null, text: null, number: null, changes: null, until: null, own: null }
  return {
    ...{ kind: row.kind, locale: row.locale, to: holder.email, name: holder.name },
    ...{ process: await processName(db), site: publicUrl(), href: `${publicUrl()}/${row.locale}${path}` },
    ...nothing,
    ...told,
  }
}

function aboutOf(asked: Asked): Promise<About | null> {
  const { facts } = asked.row
  if (facts.linkId !== undefined) return aboutLink(asked, facts.linkId)
  if (facts.publicationId !== undefined) return aboutAgenda(asked, facts.publicationId)
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

// Of several versions the newest is told of, with the sum of what changed since the last that was.
async function aboutAgenda({ db, row, viewer }: Asked, publicationId: string): Promise<About | null> {
  const meetingId = row.meetingId ?? ''
  const last = await lastPublication(db, meetingId)
  if (last === null) return null
  const head = await headOf(db, last.document.meeting.slug)
  if (head === null || !canReadAtAddress(viewer, head)) return null
  const { slug, title, timeZone } = last.document.meeting
  const path = `/meetings/${slug}`
  if (row.kind === 'agenda-withdrawn') return last.withdrawn ? { path, meeting: title } : null
  // An older version may stand there for those who may not read the newest one.
  if (last.id !== publicationId || last.withdrawn || standingFor(viewer, head).publicationId !== last.id) return null
  const told = await toldBefore(db, row)
  const own = ownIn(last.document, viewer)
  const changes = told === null ? null : changesBetween(told, last.document)
  const takesPart = isAmong(viewer, (await participantsOfMeetings(db, [meetingId]))(meetingId))
  const slots = new Set([...own.slots, ...(told === null ? [] : ownIn(told, viewer).slots)])
  if (changes !== null && !takesPart && !changes.some(({ slotId }) => slotId !== null && slots.has(slotId))) return null
  return {
    path,
    meeting: title,
    number: last.number,
    changes: changes?.length ?? null,
    own: { zone: timeZone, appearances: own.appearances },
  }
}

// The version that this account was last told of, in words that were sent.
async function toldBefore(db: Db, { accountId, meetingId }: OutboxRow): Promise<AgendaDocument | null> {
  const [row] = await db
    .select({ document: publication.document })
    .from(outboxMessage)
    .innerJoin(publication, eq(publication.id, sql`json_extract(${outboxMessage.facts}, '$.publicationId')`))
    .where(
      and(
        eq(outboxMessage.accountId, accountId ?? ''),
        eq(outboxMessage.meetingId, meetingId ?? ''),
        eq(outboxMessage.kind, 'agenda-published'),
        eq(outboxMessage.state, 'sent'),
      ),
    )
    .orderBy(sql`${publication.number} desc`)
    .limit(1)
  return row?.document ?? null
}

function ownIn({ days }: AgendaDocument, viewer: Viewer) {
  const personId = viewer.kind === 'account' ? viewer.personId : null
  const [states, organizations] = [statesOf(viewer), organizationsOf(viewer)]
  const own = days.flatMap(({ date, slots }) =>
    slots
      .filter((slot) =>
        contributionsOf(slot).some(
          (one) =>
            (one.personId !== null && one.personId === personId) ||
            (one.state !== null && states.includes(one.state)) ||
            (one.organizationId !== null && organizations.includes(one.organizationId)),
        ),
      )
      .map(({ id, start, end, title }) => ({ id, date, start, end, title })),
  )
  return { slots: own.map(({ id }) => id), appearances: own.map(({ id: _, ...appearance }) => appearance) }
}

function isAmong(viewer: Viewer, sides: { states: readonly string[]; organizations: readonly string[] }): boolean {
  return (
    statesOf(viewer).some((state) => sides.states.includes(state)) || organizationsOf(viewer).some((id) => sides.organizations.includes(id))
  )
}

async function aboutCirculation({ db, row, viewer, moment }: Asked, statementId: string, circulationId: string): Promise<About | null> {
  const context = await statementInContext(db, statementId, moment.now)
  const sent = context?.circulations.find(({ id }) => id === circulationId)
  if (context === null || sent === undefined || !canReadRevision(viewer, sent)) return null
  const about = { path: `/desk/meetings/${context.meeting.slug}/statement`, meeting: context.meeting.title, text: context.statement.title }
  if (row.kind !== 'text-circulated' && row.kind !== 'silence-opened') return about
  // Over, or withdrawn: what could be done by then cannot be done any more.
  if (sent.closesAt <= moment.now || sent.withdrawal !== null) return null
  return { ...about, until: { instant: sent.closesAt, zone: await moment.zone() } }
}

async function aboutIssued({ db, row, viewer, moment }: Asked, statementId: string): Promise<About | null> {
  const context = await statementInContext(db, statementId, moment.now)
  if (context === null) return null
  const { slug, title } = context.meeting
  const readable = readableIssued(viewer, await issuedAt(db, slug)).find(({ newest }) => newest.statementId === statementId)
  if (readable === undefined || (readable.withdrawal !== null) !== (row.kind === 'text-withdrawn')) return null
  return { path: `/meetings/${slug}/statement`, meeting: title, text: context.statement.title }
}

async function aboutHandover({ viewer, moment }: Asked, handoverId: string): Promise<About | null> {
  const found = (await moment.handovers()).find(({ id }) => id === handoverId)
  return found === undefined || !canReadHandover(viewer, found) ? null : { path: '/desk/handover' }
}
