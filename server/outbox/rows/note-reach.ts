import { createHash } from 'node:crypto'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { type RosterEntry, rosterOf, sideKeyOf } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { entriesOfAudience, type NoteAudience } from '#domain/outbox/notes/note-audience'
import type { Locale } from '#domain/text/locale'
import { dateIn, type Instant } from '#domain/time/calendar'
import { draftOf } from '#server/agenda/rows/draft'
import { delegatesBySide } from '#server/outbox/rows/delegates'

export type Reached = { accountId: string; name: string; locale: Locale }

/** Whom a message reaches, each once, by name; and the appearances that none does. */
export type NoteReach = { reached: Reached[]; byHand: RosterEntry[] }

/**
 * Whom a note to a group reaches. A person with an account by it, all others by the delegates of the State or organisation they speak for; a note to a
 * delegation reaches its delegates too. The same list is previewed and sent to.
 */
export async function noteReach(db: Db, meeting: MeetingFacts, audience: NoteAudience, now: Instant): Promise<NoteReach> {
  const draft = await draftOf(db, meeting)
  const entries = entriesOfAudience(draft, rosterOf(draft, dateIn(meeting.timeZone, now)), audience)
  const persons = await accountsOfPersons(db, entries)
  const delegates = await delegatesOf(db, entries, now)
  const reached = new Map<string, Reached>()
  const byHand: RosterEntry[] = []
  for (const entry of entries) {
    const own = persons.get(entry.contribution.personId ?? '')
    const theirs = own === undefined || audience.group === 'delegation' ? (delegates.get(entry.side) ?? []) : []
    const accounts = own === undefined ? theirs : [own, ...theirs]
    if (accounts.length === 0) byHand.push(entry)
    for (const one of accounts) reached.set(one.accountId, one)
  }
  return {
    reached: [...reached.values()].sort((a, b) => (a.name === b.name ? (a.accountId < b.accountId ? -1 : 1) : a.name < b.name ? -1 : 1)),
    byHand,
  }
}

/** A mark of the list of recipients, to see that what is sent goes to those who were previewed. */
export function reachStamp({ reached, byHand }: NoteReach): string {
  const who = [...reached.map(({ accountId, locale }) => `${accountId} ${locale}`), ...byHand.map(({ contribution }) => contribution.id)]
  return createHash('sha256').update(who.sort().join('\n')).digest('hex').slice(0, 32)
}

async function accountsOfPersons(db: Db, entries: readonly RosterEntry[]): Promise<Map<string, Reached>> {
  const persons = [...new Set(entries.flatMap(({ contribution }) => contribution.personId ?? []))]
  const rows = await db
    .select({ id: account.id, name: account.displayName, locale: account.locale, personId: account.personId })
    .from(account)
    .where(and(isNull(account.closedAt), inArray(account.personId, persons)))
  return new Map(rows.map(({ personId, ...row }) => [personId ?? '', reachedBy(row)]))
}

async function delegatesOf(db: Db, entries: readonly RosterEntry[], now: Instant): Promise<Map<string, Reached[]>> {
  const states = [...new Set(entries.flatMap(({ contribution }) => contribution.state ?? []))]
  const organizations = [...new Set(entries.flatMap(({ contribution }) => contribution.organizationId ?? []))]
  const found = await delegatesBySide(db, { states, organizations }, now)
  const bySide = Map.groupBy(found, ({ state, organizationId }) => sideKeyOf({ state, organizationId, personId: null }))
  return new Map([...bySide].map(([side, of]) => [side, of.map(reachedBy)]))
}

// Who has never signed in is told in English, as by every message.
function reachedBy({ id, name, locale }: { id: string; name: string; locale: Locale | null }): Reached {
  return { accountId: id, name, locale: locale ?? 'en' }
}
