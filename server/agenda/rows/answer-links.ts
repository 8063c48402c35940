import { createHash, randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { answerLink, appearanceAsking } from '#db/schema/answer'
import { meeting } from '#db/schema/meeting'
import type { AskedView } from '#domain/agenda/answer-view'
import { wantedOf } from '#domain/agenda/roster'
import type { LinkOf } from '#domain/policy/answer-policy'
import type { Locale } from '#domain/text/locale'
import { addDays, type CalendarDate, dayBegins, type Instant, isoInstant } from '#domain/time/calendar'
import { answeringEnded } from '#server/agenda/rows/answering-ended'
import { askedAppearances } from '#server/agenda/rows/asked'
import { isInDraft } from '#server/agenda/rows/is-in-draft'
import { derivedKey } from '#server/core/derived-key'
import { forgetAddress } from '#server/outbox/rows/forget-address'

const DAY = 24 * 60 * 60 * 1000

/** The longest that an answer link works, in milliseconds: 180 days. */
const LONGEST = 180 * DAY

/** How long a link is kept once it has expired, in milliseconds, with the address it went to. */
const KEPT_FOR = 30 * DAY

type Row = typeof contribution.$inferSelect
type Named = Pick<Row, 'personId' | 'name'>

/** An answer link as it is found by its token or its id, with its appearance. */
export type AnswerLink = LinkOf & { id: string; row: Row; askedBy: string; locale: Locale }

type NewLink = {
  askingId: string
  purpose: 'speaker' | 'answer'
  address: string | null
  locale: Locale
  printed: Named
  meeting: { endsOn: CalendarDate; timeZone: string }
}

/** Makes the link of an asking, in the caller's transaction; its id, from which its token is derived. It ends with the meeting, or after 180 days. */
export async function newAnswerLink(
  tx: Db,
  { askingId, purpose, address, locale, printed, meeting }: NewLink,
  at: Instant,
): Promise<string> {
  const id = randomUUID()
  const [longest, over] = [isoInstant(Date.parse(at) + LONGEST), dayBegins(addDays(meeting.endsOn, 1), meeting.timeZone)]
  await tx.insert(answerLink).values({
    id,
    askingId,
    purpose,
    tokenHash: hashOf(answerToken(id)),
    address,
    locale,
    nameHash: nameHash(printed),
    madeAt: at,
    expiresAt: over < longest ? over : longest,
  })
  return id
}

/** The token of an answer link by its id: 256 bits that nobody can compute without the installation's secret. */
export function answerToken(linkId: string): string {
  return derivedKey('answer link', linkId).toString('base64url')
}

/** The link of a token with its appearance as it stands now; null for a token that is none. Whether it works, `canAnswerByLink` says. */
export async function answerLinkOf(db: Db, token: string, now: Instant): Promise<AnswerLink | null> {
  const [row] = await found(db, eq(answerLink.tokenHash, hashOf(token)))
  return row === undefined ? null : inContext(db, row, now)
}

/** The links that went to an address for a meeting, in no order. */
export async function answerLinksTo(db: Db, address: string, meetingId: string, now: Instant): Promise<AnswerLink[]> {
  const rows = await found(db, and(eq(answerLink.address, address), isNull(answerLink.endedAt), eq(appearanceAsking.meetingId, meetingId)))
  return Promise.all(rows.map((row) => inContext(db, row, now)))
}

/** The appearance of a link that works, as who holds it is shown it. */
export async function askedByLink(db: Db, contributionId: string, now: Instant): Promise<AskedView | null> {
  const [shown] = await askedAppearances(db, [contributionId], now, { may: () => true, isOwn: (personId) => personId !== null })
  return shown ?? null
}

/** Ends all links to these appearances: they are answered, or asked anew. */
export async function endAnswerLinks(tx: Db, contributionIds: readonly string[], at: Instant): Promise<void> {
  const askings = tx
    .select({ id: appearanceAsking.id })
    .from(appearanceAsking)
    .where(inArray(appearanceAsking.contributionId, [...contributionIds]))
  await tx
    .update(answerLink)
    .set({ endedAt: at })
    .where(and(isNull(answerLink.endedAt), inArray(answerLink.askingId, askings)))
}

/** Keeps the links to an appearance its speaker's when they are printed under another name from now on; the row before and after. */
export async function keepLinksUnderName(tx: Db, before: Row, after: Row): Promise<void> {
  const known = nameHash(before)
  if (known === null) return
  const askings = tx.select({ id: appearanceAsking.id }).from(appearanceAsking).where(eq(appearanceAsking.contributionId, before.id))
  await tx
    .update(answerLink)
    .set({ nameHash: nameHash(after) })
    .where(and(eq(answerLink.nameHash, known), inArray(answerLink.askingId, askings)))
}

/** Deletes the links that expired more than 30 days before an instant, and with them the addresses they went to. */
export async function forgetOldAnswerLinks(tx: Db, now: Instant): Promise<void> {
  await tx.delete(answerLink).where(lt(answerLink.expiresAt, isoInstant(Date.parse(now) - KEPT_FOR)))
}

/** Deletes the links to what was asked of a person, and the addresses they went to, in the outbox too; whether there were any. */
export async function forgetAnswerLinksOf(tx: Db, personId: string): Promise<boolean> {
  const askings = tx.select({ id: appearanceAsking.id }).from(appearanceAsking).where(eq(appearanceAsking.personId, personId))
  const links = await tx.delete(answerLink).where(inArray(answerLink.askingId, askings)).returning({ address: answerLink.address })
  for (const address of new Set(links.map((link) => link.address))) if (address !== null) await forgetAddress(tx, address)
  return links.length > 0
}

function found(db: Db, which: ReturnType<typeof and>) {
  return db
    .select({ link: answerLink, asking: appearanceAsking, row: contribution, meeting, askedBy: account.displayName })
    .from(answerLink)
    .innerJoin(appearanceAsking, eq(appearanceAsking.id, answerLink.askingId))
    .innerJoin(contribution, eq(contribution.id, appearanceAsking.contributionId))
    .innerJoin(meeting, eq(meeting.id, appearanceAsking.meetingId))
    .innerJoin(account, eq(account.id, appearanceAsking.askedBy))
    .where(which)
}

async function inContext(db: Db, { link, asking, row, meeting, askedBy }: Awaited<ReturnType<typeof found>>[number], now: Instant) {
  const stands = row.removedAt === null && (await isInDraft(db, row.slotId, row.partId))
  const { purpose, expiresAt, endedAt, locale, id } = link
  const side = { personId: row.personId, state: row.stateCode, organizationId: row.organizationId }
  return {
    ...{ id, purpose, expiresAt, endedAt, locale, row, askedBy, at: now },
    asked: { personId: asking.personId, state: asking.stateCode, organizationId: asking.organizationId },
    now: stands ? { ...side, wants: wantedOf({ ...row, state: row.stateCode }) } : null,
    sameName: nameHash(row) === link.nameHash,
    meetingEnded: (await answeringEnded(db, meeting, now)) !== null,
  }
}

/** A mark of who an appearance is printed as; null for somebody of the directory, who is the same under another spelling. */
export function nameHash({ personId, name }: Named): string | null {
  return personId !== null || name === null ? null : hashOf(JSON.stringify(name))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
