import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, circulationRecipient, lateObjection, silenceBreak, silenceWithdrawal } from '#db/schema/consultation'
import { adoption, adoptionStrike, issuance } from '#db/schema/issuance'
import { meeting } from '#db/schema/meeting'
import { paragraph, revision, statement } from '#db/schema/statement'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Silence } from '#domain/statement/silence'
import type { ParticipantView } from '#domain/statement/statement-desk-view'
import type { StatementDraft } from '#domain/statement/statement-draft'
import { inOrder } from '#domain/statement/statement-draft'
import { statementState } from '#domain/statement/statement-state'
import type { StatementState } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'
import { meetingFacts } from '#server/meeting/rows/prepared-meeting'
import { type Withdrawal, withdrawnAmong } from '#server/statement/rows/withdrawals'

export type StatementRow = typeof statement.$inferSelect

/** A circulation with its recipients, and the facts of its silence if it is one. */
export type Circulated = typeof circulation.$inferSelect & {
  recipients: ParticipantView[]
  entitled: Delegation[]
  silence: Silence | null
  breaks: (typeof silenceBreak.$inferSelect)[]
  late: (typeof lateObjection.$inferSelect)[]
  withdrawal: typeof silenceWithdrawal.$inferSelect | null
}

/** A statement with everything that happened to it, and its state. */
export type StatementContext = {
  statement: StatementRow
  meeting: MeetingFacts
  circulations: Circulated[]
  /** The adoption that stands. */
  adoption: typeof adoption.$inferSelect | null
  /** Those recorded in error and struck. */
  struck: { adoption: typeof adoption.$inferSelect; strike: typeof adoptionStrike.$inferSelect }[]
  issued: boolean
  /** The withdrawal in force. */
  withdrawal: Withdrawal | null
  state: StatementState
}

/** A statement by id, with its state at an instant; null if there is none. */
export async function statementInContext(db: Db, statementId: string, at: Instant): Promise<StatementContext | null> {
  return inContext(
    db,
    await db.select().from(statement).innerJoin(meeting, eq(meeting.id, statement.meetingId)).where(eq(statement.id, statementId)),
    at,
  )
}

/** The same by the slug of its meeting: the newest text, where there is another after a withdrawn one. */
export async function statementInContextBySlug(db: Db, slug: string, at: Instant): Promise<StatementContext | null> {
  return inContext(
    db,
    await db
      .select()
      .from(statement)
      .innerJoin(meeting, eq(meeting.id, statement.meetingId))
      .where(eq(meeting.slug, slug))
      .orderBy(desc(statement.openedAt))
      .limit(1),
    at,
  )
}

/** The newest text of a meeting; undefined if none has been opened. */
export async function newestTextOf(db: Db, meetingId: string): Promise<StatementRow | undefined> {
  const [row] = await db.select().from(statement).where(eq(statement.meetingId, meetingId)).orderBy(desc(statement.openedAt)).limit(1)
  return row
}

async function inContext(
  db: Db,
  rows: { statement: StatementRow; meeting: typeof meeting.$inferSelect }[],
  at: Instant,
): Promise<StatementContext | null> {
  const [row] = rows
  if (!row) return null
  const of = row.statement.id
  const circulations = await circulationsOf(db, of)
  const adoptions = await db
    .select({ adoption, strike: adoptionStrike })
    .from(adoption)
    .leftJoin(adoptionStrike, eq(adoptionStrike.adoptionId, adoption.id))
    .where(eq(adoption.statementId, of))
    .orderBy(asc(adoption.recordedAt))
  const adopted = adoptions.find(({ strike }) => strike === null)?.adoption
  const [first] = await db
    .select({ issuedAt: issuance.issuedAt })
    .from(issuance)
    .where(and(eq(issuance.statementId, of), eq(issuance.correction, 0)))
  const withdrawal = (await withdrawnAmong(db, [of])).get(of) ?? null
  const state = statementState(
    {
      circulations: circulations.map((circulation) =>
        circulation.silence ? { purpose: 'silence', ...circulation.silence } : { purpose: 'comments', openedAt: circulation.openedAt },
      ),
      adoptedAt: adopted?.recordedAt ?? null,
      issuedAt: first?.issuedAt ?? null,
      withdrawnAt: withdrawal?.withdrawnAt ?? null,
    },
    at,
  )
  return {
    statement: row.statement,
    meeting: meetingFacts(row.meeting),
    circulations,
    adoption: adopted ?? null,
    struck: adoptions.flatMap(({ adoption: row, strike }) => (strike ? [{ adoption: row, strike }] : [])),
    issued: first !== undefined,
    withdrawal,
    state,
  }
}

/** The circulations of a statement, in order of time. */
async function circulationsOf(db: Db, statementId: string): Promise<Circulated[]> {
  const rows = await db
    .select({ circulation, withdrawal: silenceWithdrawal })
    .from(circulation)
    .leftJoin(silenceWithdrawal, eq(silenceWithdrawal.circulationId, circulation.id))
    .where(eq(circulation.statementId, statementId))
    .orderBy(asc(circulation.openedAt))
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.circulation.id)
  const recipients = await db.select().from(circulationRecipient).where(inArray(circulationRecipient.circulationId, ids))
  const breaks = await db.select().from(silenceBreak).where(inArray(silenceBreak.circulationId, ids)).orderBy(asc(silenceBreak.brokenAt))
  const late = await db.select().from(lateObjection).where(inArray(lateObjection.circulationId, ids)).orderBy(asc(lateObjection.receivedAt))
  return rows.map(({ circulation: sent, withdrawal }) => {
    const to = recipients.filter((row) => row.circulationId === sent.id).map((row) => ({ ...delegationIn(row), capacity: row.capacity }))
    const own = breaks.filter((row) => row.circulationId === sent.id)
    return {
      ...sent,
      recipients: to,
      entitled: to.filter((row) => row.capacity === 'member'),
      breaks: own,
      late: late.filter((row) => row.circulationId === sent.id),
      withdrawal,
      silence:
        sent.purpose === 'silence'
          ? {
              openedAt: sent.openedAt,
              expiresAt: sent.closesAt,
              withdrawnAt: withdrawal?.withdrawnAt ?? null,
              brokenAt: own.map((row) => row.brokenAt),
            }
          : null,
    }
  })
}

/** The delegation in a row's two columns. */
export function delegationIn(row: { stateCode: string | null; organizationId: string | null }): Delegation {
  return row.stateCode === null ? { state: null, organizationId: row.organizationId ?? '' } : { state: row.stateCode, organizationId: null }
}

/** The draft of a statement, without removed paragraphs. */
export async function statementDraft(db: Db, row: StatementRow): Promise<StatementDraft> {
  const paragraphs = await db
    .select()
    .from(paragraph)
    .where(and(eq(paragraph.statementId, row.id), isNull(paragraph.removedAt)))
  return {
    id: row.id,
    version: row.version,
    meetingId: row.meetingId,
    kind: row.kind,
    title: row.title,
    authoritative: row.authoritative,
    demonstration: row.demonstration,
    paragraphs: inOrder(paragraphs.map(draftParagraph)),
  }
}

export function draftParagraph({ id, version, rank, heading, text }: typeof paragraph.$inferSelect) {
  return { id, version, rank, heading, text }
}

/** A statement's revisions, newest first. */
export async function revisionsOf(db: Db, statementId: string) {
  return db.select().from(revision).where(eq(revision.statementId, statementId)).orderBy(desc(revision.number))
}

/** A revision of a statement by id; undefined if the statement has none with it. */
export async function revisionOf(db: Db, statementId: string, revisionId: string) {
  const [row] = await db
    .select()
    .from(revision)
    .where(and(eq(revision.id, revisionId), eq(revision.statementId, statementId)))
  return row
}
