import { and, asc, count, eq, gt, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment, calendarAddress, passwordLink } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { contribution } from '#db/schema/agenda'
import { answerLink, appearanceAnswer, appearanceAsking } from '#db/schema/answer'
import { chairperson } from '#db/schema/chairmanship'
import { lateObjection, proposal, silenceBreak } from '#db/schema/consultation'
import { designation } from '#db/schema/designation'
import { meeting, meetingTeamMember } from '#db/schema/meeting'
import { meetingNote } from '#db/schema/note'
import { newsChoice, outboxMessage } from '#db/schema/outbox'
import { person } from '#db/schema/person'
import { appearance } from '#db/schema/publication'
import { ruleOff } from '#db/schema/rule-off'
import { signIn } from '#db/schema/sign-in'
import { handDelivery, textOpened } from '#db/schema/told'
import type { HeldOn } from '#domain/people/held-input'
import { answersThatName } from '#server/agenda/rows/forget-answers'
import { deliveriesThatName } from '#server/statement/rows/forget-deliveries'

/** The account or person itself; null if there is none. */
export async function heldObject(db: Db, { kind, id }: HeldOn): Promise<{ personId: string | null } | null> {
  if (kind === 'person') return (await db.select({ personId: person.id }).from(person).where(eq(person.id, id)))[0] ?? null
  return (await db.select({ personId: account.personId }).from(account).where(eq(account.id, id)))[0] ?? null
}

/**
 * What is held on an account and its person, by kind; never the hash of a password, of a link or of a secret address, nor the words of a draft, a proposal or an
 * objection, which no admin reads. Its acts are read apart.
 */
export async function heldData(db: Db, { kind, id }: HeldOn, personId: string | null): Promise<Record<string, unknown[]>> {
  return { ...(kind === 'account' ? await ofAccount(db, id) : {}), ...(personId === null ? {} : await ofPerson(db, personId)) }
}

const MOST_ACTS = 1_000

/** Acts by an account and on it, or on a person, after a row of the record. */
export async function heldActs(db: Db, { kind, id }: HeldOn, after: number) {
  const { seq, at, act, objectKind, objectId, meetingId, fields } = activity
  return db
    .select({ seq, at, act, objectKind, objectId, meetingId, fields })
    .from(activity)
    .where(and(gt(seq, after), kind === 'account' ? or(eq(activity.accountId, id), eq(objectId, id)) : eq(objectId, id)))
    .orderBy(asc(seq))
    .limit(MOST_ACTS)
}

async function ofAccount(db: Db, id: string) {
  const { email, displayName, personId, createdAt, closedAt, demonstration } = account
  return {
    account: await db
      .select({ id: account.id, email, displayName, personId, createdAt, closedAt, demonstration })
      .from(account)
      .where(eq(account.id, id)),
    appointments: await db.select().from(appointment).where(eq(appointment.accountId, id)),
    passwordLinks: await db
      .select({ issuedAt: passwordLink.issuedAt, expiresAt: passwordLink.expiresAt, usedAt: passwordLink.usedAt })
      .from(passwordLink)
      .where(eq(passwordLink.accountId, id)),
    messages: await db
      .select({ kind: outboxMessage.kind, state: outboxMessage.state, createdAt: outboxMessage.createdAt, sentAt: outboxMessage.sentAt })
      .from(outboxMessage)
      .where(eq(outboxMessage.accountId, id)),
    // That they were written and handed on is told; the words are of a draft.
    notes: await db
      .select({ meeting: meeting.slug, writtenAt: meetingNote.writtenAt, sentAt: meetingNote.sentAt })
      .from(meetingNote)
      .innerJoin(meeting, eq(meeting.id, meetingNote.meetingId))
      .where(or(eq(meetingNote.writtenBy, id), eq(meetingNote.sentBy, id))),
    handedOn: await db
      .select({ kind: outboxMessage.kind, at: outboxMessage.sentAt })
      .from(outboxMessage)
      .where(eq(outboxMessage.handedOnBy, id)),
    newsChoices: await db
      .select({ group: newsChoice.group, way: newsChoice.way, chosenAt: newsChoice.chosenAt })
      .from(newsChoice)
      .where(eq(newsChoice.accountId, id)),
    calendarAddress: await db.select({ madeAt: calendarAddress.madeAt }).from(calendarAddress).where(eq(calendarAddress.accountId, id)),
    teams: await db
      .select({ meeting: meeting.slug, joinedAt: meetingTeamMember.joinedAt, leftAt: meetingTeamMember.leftAt })
      .from(meetingTeamMember)
      .innerJoin(meeting, eq(meeting.id, meetingTeamMember.meetingId))
      .where(eq(meetingTeamMember.accountId, id)),
    // That they were switched off is told; the reasons are words of a draft.
    rulesSwitchedOff: await db
      .select({ meeting: meeting.slug, rule: ruleOff.rule, offAt: ruleOff.offAt })
      .from(ruleOff)
      .innerJoin(meeting, eq(meeting.id, ruleOff.meetingId))
      .where(eq(ruleOff.offBy, id)),
    signIns: await db
      .select({
        madeAt: signIn.madeAt,
        lastSeenAt: signIn.lastSeenAt,
        browser: signIn.browser,
        platform: signIn.platform,
        network: signIn.network,
      })
      .from(signIn)
      .where(eq(signIn.accountId, id)),
    // That they were made is told; their words are the delegation's and the Chair's, and no admin reads them.
    proposals: await db
      .select({ id: proposal.id, paragraphId: proposal.paragraphId, kind: proposal.kind, madeAt: proposal.madeAt })
      .from(proposal)
      .where(eq(proposal.madeBy, id)),
    // Likewise of what was answered to organisers: when and what kind, and no words.
    answers: await db
      .select({ meeting: meeting.slug, kind: appearanceAnswer.kind, answeredAt: appearanceAnswer.answeredAt })
      .from(appearanceAnswer)
      .innerJoin(meeting, eq(meeting.id, appearanceAnswer.meetingId))
      .where(eq(appearanceAnswer.answeredBy, id)),
    objections: await db
      .select({ id: silenceBreak.id, brokenAt: silenceBreak.brokenAt })
      .from(silenceBreak)
      .where(eq(silenceBreak.brokenBy, id)),
    lateObjections: await db
      .select({ id: lateObjection.id, receivedAt: lateObjection.receivedAt })
      .from(lateObjection)
      .where(eq(lateObjection.receivedBy, id)),
    textsOpened: await db
      .select({ circulationId: textOpened.circulationId, openedAt: textOpened.openedAt })
      .from(textOpened)
      .where(eq(textOpened.accountId, id)),
    // To whom is the Chair's; that they recorded it is told.
    handDeliveries: await db
      .select({ id: handDelivery.id, recordedAt: handDelivery.recordedAt })
      .from(handDelivery)
      .where(eq(handDelivery.recordedBy, id)),
  }
}

async function ofPerson(db: Db, id: string) {
  const [known] = await db.select({ id: person.id, name: person.name }).from(person).where(eq(person.id, id))
  const naming = known === undefined ? [] : await answersThatName(db, known)
  return {
    person: await db.select().from(person).where(eq(person.id, id)),
    chairpersons: await db.select().from(chairperson).where(eq(chairperson.personId, id)),
    designations: await db.select().from(designation).where(eq(designation.personId, id)),
    // In how many entries of which draft, and not its words, which no admin reads.
    inDrafts: await db
      .select({ meeting: meeting.slug, entries: count() })
      .from(contribution)
      .innerJoin(meeting, eq(meeting.id, contribution.meetingId))
      .where(eq(contribution.personId, id))
      .groupBy(meeting.slug)
      .orderBy(asc(meeting.slug)),
    // That a delegation named them, and when; and for how many appearances they were asked in person.
    namedInAnswers: naming.map(({ answeredAt }) => ({ answeredAt })),
    namedInDeliveries: (known === undefined ? [] : await deliveriesThatName(db, known.name)).map(({ deliveredAt }) => ({ deliveredAt })),
    askedFor: await db
      .select({ meeting: meeting.slug, askedAt: appearanceAsking.askedAt })
      .from(appearanceAsking)
      .innerJoin(meeting, eq(meeting.id, appearanceAsking.meetingId))
      .where(eq(appearanceAsking.personId, id)),
    // The addresses that links to answer went to.
    answerLinks: await db
      .select({ meeting: meeting.slug, address: answerLink.address, madeAt: answerLink.madeAt, expiresAt: answerLink.expiresAt })
      .from(answerLink)
      .innerJoin(appearanceAsking, eq(appearanceAsking.id, answerLink.askingId))
      .innerJoin(meeting, eq(meeting.id, appearanceAsking.meetingId))
      .where(eq(appearanceAsking.personId, id)),
    published: await db.select().from(appearance).where(eq(appearance.personId, id)),
  }
}
