import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { publication, withdrawal } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { changesSinceSeen } from '#domain/agenda/changes-since-seen'
import { ownAppearances, ownChanges } from '#domain/agenda/own-changes'
import type { MailFacts } from '#domain/outbox/mail-facts'
import type { Mine } from '#domain/people/appearance-owner'
import { canReadPublished } from '#domain/policy/agenda-policy'
import { isSignedIn, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { Addressed } from '#server/outbox/rows/lease'
import { stateNames } from '#server/people/rows/names'
import { calendarMeetings } from '#server/publication/rows/calendar-meetings'
import { lastPublication } from '#server/publication/rows/last-publication'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { canReadAtAddress, headOf, standingFor } from '#server/publication/rows/published-meeting'
import { standingWithdrawal } from '#server/publication/rows/standing-withdrawal'

type Asked = { db: Db; row: Addressed; viewer: Viewer; inBrief?: boolean }
type AgendaNews = Partial<Pick<MailFacts, 'meeting' | 'number' | 'changed' | 'own' | 'calendar'>> & { path: string }

/**
 * What is told of a published programme, or of its withdrawal, by its reader's rights: of several versions the newest, with the sum of what
 * changed since the last that they were told of, unless `inBrief`. Null where a newer message says more, they may not read it, or nothing changed for them.
 */
export async function agendaNews({ db, row, viewer, inBrief = false }: Asked, publicationId: string): Promise<AgendaNews | null> {
  const meetingId = row.meetingId ?? ''
  const last = await lastPublication(db, meetingId)
  if (last === null) return null
  const head = await headOf(db, last.document.meeting.slug)
  if (head === null || !canReadAtAddress(viewer, head)) return null
  const { document } = last
  const { slug, title, timeZone, endsOn } = document.meeting
  const path = `/meetings/${slug}`
  // An older version may stand there for those who may not read the newest one, nor may know of it.
  if (last.id !== publicationId || standingFor(viewer, head).publicationId !== last.id) return null
  if (row.kind === 'agenda-withdrawn') return last.withdrawn ? { path, meeting: title } : null
  if (last.withdrawn) return null
  const participants = (await participantsOfMeetings(db, [meetingId]))(meetingId)
  const mine = mineOf(viewer)
  const takesPart =
    mine.states.some((state) => participants.states.includes(state)) ||
    mine.organizations.some((id) => participants.organizations.includes(id))
  if (inBrief && takesPart) return { path, meeting: title, number: last.number }
  const known = await knownBefore(db, row, (audience) => canReadPublished(viewer, { audience, participants }))
  const changed = known === null ? null : changedFor(known, document, mine)
  const appearances = ownAppearances(document, mine)
  if (changed !== null && changed.own.length === 0 && !(takesPart && changed.others > 0)) return null
  const [calendar] = await calendarMeetings(db, viewer, [meetingId])
  const names = changed === null ? [] : await stateNames(db, row.locale, endsOn)
  return {
    path,
    meeting: title,
    number: last.number,
    changed: changed === null ? null : { ...changed, states: Object.fromEntries(names.map(({ code, name }) => [code, name])) },
    own: { zone: timeZone, appearances },
    calendar: calendar === undefined ? null : { ...calendar, zone: timeZone, mine },
  }
}

/** A viewer's own person, and the delegations they belong to. */
export function mineOf(viewer: Viewer): Mine {
  return { personId: isSignedIn(viewer) ? viewer.personId : null, states: statesOf(viewer), organizations: organizationsOf(viewer) }
}

type Version = { number: number; document: AgendaDocument }
type Known = { stood: Version; withdrawn: Version | null }

/**
 * The version that this account was last told of and may read still, and the newest later one it was told of that was withdrawn since: no
 * word of that is told again.
 */
async function knownBefore(
  db: Db,
  { accountId, meetingId, facts }: Addressed,
  mayRead: (audience: 'public' | 'participants') => boolean,
): Promise<Known | null> {
  const told = await db
    .select({ number: publication.number, audience: publication.audience, id: publication.id, withdrawn: withdrawal.id })
    .from(outboxMessage)
    .innerJoin(publication, eq(publication.id, sql`json_extract(${outboxMessage.facts}, '$.publicationId')`))
    .leftJoin(withdrawal, standingWithdrawal(db))
    .where(
      and(
        eq(outboxMessage.accountId, accountId ?? ''),
        eq(outboxMessage.meetingId, meetingId ?? ''),
        eq(outboxMessage.kind, 'agenda-published'),
        inArray(outboxMessage.state, ['sent', 'on-desk']),
        // Sent again, or shown on the desk, it says what it said.
        ne(publication.id, facts.publicationId ?? ''),
      ),
    )
    .orderBy(desc(publication.number))
  const readable = told.filter(({ audience }) => mayRead(audience))
  const stood = readable.find((one) => one.withdrawn === null)
  if (stood === undefined) return null
  const [withdrawn] = readable
  return {
    stood: { number: stood.number, document: await documentOf(db, stood.id) },
    withdrawn:
      withdrawn === undefined || withdrawn.withdrawn === null
        ? null
        : { number: withdrawn.number, document: await documentOf(db, withdrawn.id) },
  }
}

async function documentOf(db: Db, publicationId: string): Promise<AgendaDocument> {
  const [row] = await db.select({ document: publication.document }).from(publication).where(eq(publication.id, publicationId))
  if (row === undefined) throw new Error(`no version ${publicationId}`)
  return row.document
}

function changedFor({ stood, withdrawn }: Known, document: AgendaDocument, mine: Mine) {
  const since = withdrawn === null ? [] : changesSinceSeen({ stood, withdrawn }, document)
  const changes: Change[] = [...changesBetween(stood.document, document), ...since]
  return ownChanges(stood.document, document, mine, changes)
}
