import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import { answerLink, appearanceAsking } from '#db/schema/answer'
import { meeting } from '#db/schema/meeting'
import { sideKeyOf } from '#domain/agenda/roster'
import type { Locale } from '#domain/text/locale'
import { addDays, dateIn, type Instant, instantAt } from '#domain/time/calendar'
import { instantOfAct } from '#server/core/clock-guard'
import { accountsAsked } from '#server/outbox/rows/accounts-asked'
import { putMessage, type Recipient } from '#server/outbox/rows/put-message'

/** When a reminder leaves at the earliest, on the wall clock of the meeting's zone. */
const MORNING = '08:00'

/**
 * Puts reminders of places into the outbox, each once: on the day before that by which an answer is wanted, and on it, in the meeting's zone
 * and not before its morning. Who was asked on that very day is not reminded. What they say, and whether anything is wanted still, is read as they leave.
 */
export async function remindOfPlaces(): Promise<void> {
  await client().transact(async (tx) => {
    const at = await instantOfAct(tx)
    if (at !== null) for (const due of await dueSoon(tx, at)) await remind(tx, due, at)
  })
}

type Due = Awaited<ReturnType<typeof dueSoon>>[number]

async function remind(tx: Db, { meetingId, zone, side, dueOn, askedAt, addresses }: Due, at: Instant): Promise<void> {
  const today = dateIn(zone, at)
  if (dateIn(zone, askedAt) === today || at < instantAt(today, MORNING, zone)) return
  const kind = today === dueOn ? 'place-due' : 'place-reminder'
  const news = { act: `due ${meetingId} ${side} ${dueOn}`, kind, facts: { side, dueOn }, meetingId } as const
  const accounts = await accountsAsked(tx, side, at)
  const recipients: (Recipient & { locale: Locale })[] = [
    ...accounts.map(({ id, locale }) => ({ accountId: id, locale: locale ?? 'en' })),
    ...addresses,
  ]
  for (const recipient of recipients) await putMessage(tx, news, recipient, at)
}

// What was asked for, is not settled, and has today or tomorrow as its day; side by side of each meeting.
async function dueSoon(db: Db, at: Instant) {
  // Whichever day it is at the place of the meeting.
  const today = dateIn('UTC', at)
  const days = [-1, 0, 1, 2].map((days) => addDays(today, days))
  const rows = await db
    .select({ asking: appearanceAsking, dueOn: contribution.dueOn, zone: meeting.timeZone, link: answerLink })
    .from(contribution)
    .innerJoin(appearanceAsking, eq(appearanceAsking.contributionId, contribution.id))
    .innerJoin(meeting, eq(meeting.id, contribution.meetingId))
    .leftJoin(answerLink, and(eq(answerLink.askingId, appearanceAsking.id), isNull(answerLink.endedAt), isNotNull(answerLink.address)))
    .where(and(inArray(contribution.dueOn, days), inArray(contribution.status, ['invited', 'tbc']), isNull(contribution.removedAt)))
  const of = new Map<string, { meetingId: string; zone: string; side: string; dueOn: string; askedAt: Instant; addresses: Addressee[] }>()
  for (const { asking, dueOn, zone, link } of rows) {
    const day = dateIn(zone, at)
    if (dueOn === null || (dueOn !== day && dueOn !== addDays(day, 1))) continue
    const side = sideKeyOf({ state: asking.stateCode, organizationId: asking.organizationId, personId: asking.personId })
    const key = [asking.meetingId, side, dueOn].join(' ')
    const known = of.get(key) ?? { meetingId: asking.meetingId, zone, side, dueOn, askedAt: asking.askedAt, addresses: [] }
    if (asking.askedAt > known.askedAt) known.askedAt = asking.askedAt
    if (link !== null && link.address !== null) known.addresses.push({ address: link.address, locale: link.locale })
    of.set(key, known)
  }
  return [...of.values()]
}

type Addressee = { address: string; locale: Locale }
