import { createHash } from 'node:crypto'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { type RosterEntry, sideKeyOf } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { NoteAudience } from '#domain/outbox/notes/note-audience'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { addressesAsked } from '#server/agenda/rows/addresses-asked'
import { delegatesBySide } from '#server/outbox/rows/delegates'
import { noteEntries } from '#server/outbox/rows/note-entries'
import type { Recipient } from '#server/outbox/rows/put-message'

/** `entry`: the appearance by which somebody without an account is known; `id` is its own then, else the account's. */
export type Reached = { id: string; to: Recipient; name: string; entry: RosterEntry | null; locale: Locale }

type Holder = { email: string; reached: Reached }

/** Whom a message reaches, each address once, by name and then those without an account; and the appearances that none does. */
export type NoteReach = { reached: Reached[]; byHand: RosterEntry[] }

/**
 * Whom a note to a group reaches. A person with an account by it, all others by the delegates of the State or organisation they speak for, and where
 * they were asked by a link; a note to a delegation reaches its delegates too. The same list is previewed and sent to.
 */
export async function noteReach(db: Db, meeting: MeetingFacts, audience: NoteAudience, now: Instant): Promise<NoteReach> {
  const entries = await noteEntries(db, meeting, audience, now)
  const persons = await accountsOfPersons(db, entries)
  const delegates = await delegatesOf(db, entries, now)
  const asked = await addressesAsked(
    db,
    meeting.id,
    entries.map(({ contribution }) => contribution),
    now,
  )
  const accounts = new Map<string, Reached>()
  const others = new Map<string, Reached>()
  const byHand: RosterEntry[] = []
  for (const entry of entries) {
    const { id, personId } = entry.contribution
    const own = persons.get(personId ?? '')
    const theirs = own === undefined || audience.group === 'delegation' ? (delegates.get(entry.side) ?? []) : []
    // A speaker with an account is told by it; whoever names a State's speaker stays its contact.
    const sent = asked.get(id)
    const link = own !== undefined && sent?.purpose === 'answer' ? undefined : sent
    for (const one of own === undefined ? theirs : [own, ...theirs]) accounts.set(one.email, one.reached)
    if (link !== undefined && !others.has(link.address))
      others.set(link.address, { id, to: { address: link.address }, name: '', entry, locale: link.locale })
    if (own === undefined && theirs.length === 0 && link === undefined) byHand.push(entry)
  }
  const byAddress = [...others].filter(([address]) => !accounts.has(address)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { reached: [...[...accounts.values()].sort(byName), ...byAddress.map(([, one]) => one)], byHand }
}

function byName(a: Reached, b: Reached): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1
  return a.name < b.name ? -1 : 1
}

/** A mark of the list of recipients, to see that what is sent goes to those who were previewed. */
export function reachStamp({ reached, byHand }: NoteReach): string {
  const who = [
    ...reached.map(({ to, locale }) => `${'address' in to ? to.address : to.accountId} ${locale}`),
    ...byHand.map(({ contribution }) => contribution.id),
  ]
  return createHash('sha256').update(who.sort().join('\n')).digest('hex').slice(0, 32)
}

async function accountsOfPersons(db: Db, entries: readonly RosterEntry[]): Promise<Map<string, Holder>> {
  const persons = [...new Set(entries.flatMap(({ contribution }) => contribution.personId ?? []))]
  const rows = await db
    .select({ id: account.id, name: account.displayName, email: account.email, locale: account.locale, personId: account.personId })
    .from(account)
    .where(and(isNull(account.closedAt), inArray(account.personId, persons)))
  return new Map(rows.map(({ personId, ...row }) => [personId ?? '', holderOf(row)]))
}

async function delegatesOf(db: Db, entries: readonly RosterEntry[], now: Instant): Promise<Map<string, Holder[]>> {
  const states = [...new Set(entries.flatMap(({ contribution }) => contribution.state ?? []))]
  const organizations = [...new Set(entries.flatMap(({ contribution }) => contribution.organizationId ?? []))]
  const found = await delegatesBySide(db, { states, organizations }, now)
  const bySide = Map.groupBy(found, ({ state, organizationId }) => sideKeyOf({ state, organizationId, personId: null }))
  return new Map([...bySide].map(([side, of]) => [side, of.map(holderOf)]))
}

// Who has never signed in is told in English, as by every message.
function holderOf({ id, name, email, locale }: { id: string; name: string; email: string; locale: Locale | null }): Holder {
  return { email, reached: { id, to: { accountId: id }, name, entry: null, locale: locale ?? 'en' } }
}
