import { and, asc, count, eq, gte, inArray, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { appearanceAnswer, appearanceAnswerSettled, appearanceAnswerWords, appearanceAsking } from '#db/schema/answer'
import type { AnswerKind } from '#domain/agenda/answer-terms'
import type { AnswerView } from '#domain/agenda/answer-view'
import type { Instant } from '#domain/time/calendar'

/** The last answer to each appearance of a meeting that has one. */
export async function answersIn(db: Db, meetingId: string): Promise<AnswerView[]> {
  return lastAnswers(db, eq(appearanceAnswer.meetingId, meetingId))
}

/** The same of some appearances, by their ids. */
export async function answersTo(db: Db, contributionIds: readonly string[]): Promise<AnswerView[]> {
  return lastAnswers(db, inArray(appearanceAnswer.contributionId, [...contributionIds]))
}

/** What there is for an organiser to look at in a meeting: answers that wait, and those given since an instant, by kind. */
export type AnswersToLookAt = { waiting: number; given: Partial<Record<AnswerKind, number>> }

/** The answers to look at in each of these meetings that has any, by its id. Who may see a meeting’s draft is the caller’s to ask. */
export async function answersToLookAt(db: Db, meetingIds: readonly string[], since: Instant): Promise<Map<string, AnswersToLookAt>> {
  const found = new Map<string, AnswersToLookAt>()
  const of = (meetingId: string) => {
    const known = found.get(meetingId) ?? { waiting: 0, given: {} }
    found.set(meetingId, known)
    return known
  }
  const inMeetings = inArray(appearanceAnswer.meetingId, [...meetingIds])
  const recent = await db
    .select({ meetingId: appearanceAnswer.meetingId, kind: appearanceAnswer.kind })
    .from(appearanceAnswer)
    .where(and(inMeetings, gte(appearanceAnswer.answeredAt, since)))
  for (const { meetingId, kind } of recent) {
    const { given } = of(meetingId)
    given[kind] = (given[kind] ?? 0) + 1
  }
  for (const row of await lastRows(db, inMeetings)) if (waits(row)) of(row.answer.meetingId).waiting += 1
  return found
}

/** A word that differs once anything more was asked, answered or settled in a meeting. */
export async function answeredIn(db: Db, meetingId: string): Promise<string> {
  const [asked] = await db.select({ rows: count() }).from(appearanceAsking).where(eq(appearanceAsking.meetingId, meetingId))
  const [given] = await db
    .select({ rows: count(), settled: count(appearanceAnswerSettled.id) })
    .from(appearanceAnswer)
    .leftJoin(appearanceAnswerSettled, eq(appearanceAnswerSettled.answerId, appearanceAnswer.id))
    .where(eq(appearanceAnswer.meetingId, meetingId))
  return [asked?.rows, given?.rows, given?.settled].join('/')
}

async function lastAnswers(db: Db, which: SQL): Promise<AnswerView[]> {
  return (await lastRows(db, which)).map((row) => {
    const { answer, words, by } = row
    const { id, contributionId, kind, stateCode, organizationId, answeredAt, givenBy, applied } = answer
    return {
      id,
      contributionId,
      kind,
      note: words?.note ?? '',
      named: words === null || words.name === '' ? null : words,
      state: stateCode,
      organizationId,
      by,
      givenBy,
      answeredAt,
      applied,
      waits: waits(row),
    }
  })
}

type Row = Awaited<ReturnType<typeof lastRows>>[number]

// An acceptance takes effect, and the words it asks for wait.
function waits({ answer, words, settledId, removedAt }: Row): boolean {
  const asksForWords = answer.kind === 'accepted' && words !== null && words.name !== ''
  return (!answer.applied || asksForWords) && settledId === null && removedAt === null
}

// The last of each appearance. Within one instant the order in which they were written decides.
async function lastRows(db: Db, which: SQL) {
  const { note, honorific, name, position, language } = appearanceAnswerWords
  const rows = await db
    .select({
      answer: appearanceAnswer,
      words: { note, honorific, name, position, language },
      by: account.displayName,
      settledId: appearanceAnswerSettled.id,
      removedAt: contribution.removedAt,
    })
    .from(appearanceAnswer)
    .innerJoin(contribution, eq(contribution.id, appearanceAnswer.contributionId))
    .leftJoin(appearanceAnswerWords, eq(appearanceAnswerWords.answerId, appearanceAnswer.id))
    .leftJoin(account, eq(account.id, appearanceAnswer.answeredBy))
    .leftJoin(appearanceAnswerSettled, eq(appearanceAnswerSettled.answerId, appearanceAnswer.id))
    .where(which)
    .orderBy(asc(appearanceAnswer.answeredAt))
  return [...new Map(rows.map((row) => [row.answer.contributionId, row])).values()]
}
