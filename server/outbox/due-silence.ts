import { and, eq, gt, like, lte } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { circulation, proposal, silenceBreak } from '#db/schema/consultation'
import { outboxMessage } from '#db/schema/outbox'
import { statement } from '#db/schema/statement'
import { NEWS_FOR, type NewsKind } from '#domain/outbox/news-kinds'
import { isSameDelegation } from '#domain/policy/statement-policy'
import { silenceState } from '#domain/statement/silence'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { momentAt } from '#server/chair/moment'
import { now } from '#server/core/clock'
import { instantOfAct } from '#server/core/clock-guard'
import { delegates, drafters, sidesOf, type ToldAccount } from '#server/outbox/rows/delegates'
import { putMessage } from '#server/outbox/rows/put-message'
import { recipientsOf } from '#server/outbox/rows/told-of-text'
import { delegationIn, statementInContext } from '#server/statement/rows/statement'

const HOUR = 3_600_000

/** A silence is reminded of this long before its expiry, in milliseconds, if it was opened at least as long before that. */
const REMINDED = 24 * HOUR

/**
 * Tells what time alone does to a silence: that it ends within a day, to the delegations that have said nothing; and that it has ended, to all it was
 * sent to and to those who draft. Each once, however often and in however many processes this runs. Nothing while the clock is not believed.
 */
export async function tellDueSilence(): Promise<void> {
  if ((await dueNews(client().reader, now())).length === 0) return
  await client().transact(async (tx) => {
    const at = await instantOfAct(tx)
    if (at === null) return
    await putDueSilence(tx, at)
  })
}

/** The same in the caller's transaction, at an instant. */
export async function putDueSilence(tx: Db, at: Instant): Promise<void> {
  for (const { kind, sent, meetingId } of await dueNews(tx, at)) {
    const facts = { statementId: sent.statementId, circulationId: sent.id }
    for (const { id, locale } of await concerned(tx, kind, sent.id, at))
      await putMessage(tx, { act: actOf(kind, sent.id), kind, facts, meetingId }, { accountId: id, locale: locale ?? 'en' }, at)
  }
}

type DueKind = Extract<NewsKind, 'silence-reminder' | 'silence-ended'>
type Due = { kind: DueKind; sent: typeof circulation.$inferSelect; meetingId: string }

// What has not been told yet of silences that end within a day, or ended while that is still news.
async function dueNews(db: Db, at: Instant): Promise<Due[]> {
  const rows = await db
    .select({ sent: circulation, meetingId: statement.meetingId })
    .from(circulation)
    .innerJoin(statement, eq(statement.id, circulation.statementId))
    .where(
      and(
        eq(circulation.purpose, 'silence'),
        gt(circulation.closesAt, isoInstant(Date.parse(at) - NEWS_FOR['silence-ended'] * HOUR)),
        lte(circulation.closesAt, isoInstant(Date.parse(at) + REMINDED)),
      ),
    )
  const due: Due[] = []
  for (const { sent, meetingId } of rows) {
    const context = await statementInContext(db, sent.statementId, at)
    const silence = context?.circulations.find(({ id }) => id === sent.id)?.silence
    const state = silence && silenceState(silence, at)
    const kind = state === 'open' ? 'silence-reminder' : state === 'unbroken' ? 'silence-ended' : null
    if (kind === null || (kind === 'silence-reminder' && isShort(sent)) || (await isTold(db, kind, sent.id))) continue
    due.push({ kind, sent, meetingId })
  }
  return due
}

function isShort({ openedAt, closesAt }: { openedAt: Instant; closesAt: Instant }): boolean {
  return Date.parse(closesAt) - Date.parse(openedAt) < 2 * REMINDED
}

async function isTold(db: Db, kind: DueKind, circulationId: string): Promise<boolean> {
  const rows = await db
    .select({ id: outboxMessage.id })
    .from(outboxMessage)
    .where(like(outboxMessage.key, `${actOf(kind, circulationId)} %`))
    .limit(1)
  return rows.length > 0
}

function actOf(kind: DueKind, circulationId: string): string {
  return `${kind} of ${circulationId}`
}

async function concerned(tx: Db, kind: DueKind, circulationId: string, at: Instant): Promise<ToldAccount[]> {
  const recipients = await recipientsOf(tx, circulationId)
  if (kind === 'silence-ended') {
    const chair = (await momentAt(tx, at).chair())?.state ?? null
    const accounts = [...(await delegates(tx, sidesOf(recipients), at)), ...(await drafters(tx, chair, at))]
    return [...new Map(accounts.map((account) => [account.id, account])).values()]
  }
  const said = [
    ...(await tx
      .select({ stateCode: proposal.stateCode, organizationId: proposal.organizationId })
      .from(proposal)
      .where(eq(proposal.circulationId, circulationId))),
    ...(await tx.select({ stateCode: silenceBreak.stateCode }).from(silenceBreak).where(eq(silenceBreak.circulationId, circulationId))).map(
      ({ stateCode }) => ({ stateCode, organizationId: null }),
    ),
  ].map(delegationIn)
  const silent = recipients.filter((recipient) => !said.some((delegation) => isSameDelegation(delegation, recipient)))
  return delegates(tx, sidesOf(silent), at)
}
