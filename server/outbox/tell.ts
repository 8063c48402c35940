import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { circulation } from '#db/schema/consultation'
import { type NewsFacts, SIGN_IN_CHANGES, TOLD_OF, type Told, WAITS_FOR_MORE } from '#domain/outbox/news-kinds'
import type { ActWord } from '#domain/record/acts'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { momentAt } from '#server/chair/moment'
import type { RecordedAct } from '#server/core/telling'
import { accountsAsked, sideAskedAt } from '#server/outbox/rows/accounts-asked'
import { appearing, bothTeams, delegates, drafters, sidesOf, type ToldAccount } from '#server/outbox/rows/delegates'
import { type Place, placesOf } from '#server/outbox/rows/place-news'
import { putMessages, rowOf } from '#server/outbox/rows/put-message'
import { kindFor, proposalFacts, proposersOf, recipientsOf } from '#server/outbox/rows/told-of-text'
import { participantsOfMeetings } from '#server/publication/rows/participants'

/**
 * Puts into the outbox what the acts of a command tell people, in its transaction: one message for an act, a kind and an account. Who did the act is not
 * told of it, but for what was done to their own account. Who takes a kind once a day or on the desk alone has it there.
 */
export async function tell(tx: Db, acts: readonly RecordedAct[], doer: string | null, at: Instant): Promise<void> {
  for (const act of acts) {
    const told = TOLD_OF[act.act]
    if (told === undefined) continue
    const about = await factsOf(tx, act, at)
    const concerned = await accountsTold(tx, told.to, about, act.meetingId ?? null, at)
    const accounts = told.to === 'holder' ? concerned : concerned.filter(({ id }) => id !== doer)
    const kindOf = await kindFor(tx, told.kind, about, at)
    const dueAt = isoInstant(Date.parse(at) + (WAITS_FOR_MORE[told.kind] ?? 0) * 60_000)
    const news = { act: String(act.seq), facts: about, meetingId: act.meetingId ?? null }
    const places = new Map<string, Place>()
    for (const [kind, of] of Map.groupBy(accounts, ({ id }) => kindOf(id)))
      for (const [id, place] of await placesOf(tx, kind, of, at)) places.set(id, place)
    const rows = accounts.map(({ id, locale }) => ({
      ...rowOf({ ...news, kind: kindOf(id) }, { accountId: id, locale: locale ?? 'en' }, at),
      dueAt,
      ...places.get(id),
    }))
    await putMessages(tx, rows)
  }
}

// What an act was done to, by the reference that its messages hold.
async function factsOf(tx: Db, { act, objectId }: { act: ActWord; objectId: string }, at: Instant): Promise<NewsFacts> {
  if (act.startsWith('publication.')) return { publicationId: objectId }
  if (act.startsWith('handover.')) return { handoverId: objectId }
  if (act.startsWith('account.')) return { accountId: objectId, ...signInChange(act) }
  if (act.startsWith('statement.propos')) return (await proposalFacts(tx, objectId)) ?? {}
  if (act === 'agenda.asked') return { side: await sideAskedAt(tx, objectId, at) }
  const [sent] = await tx.select({ statementId: circulation.statementId }).from(circulation).where(eq(circulation.id, objectId))
  return sent === undefined ? { statementId: objectId } : { statementId: sent.statementId, circulationId: objectId }
}

async function accountsTold(tx: Db, to: Told, about: NewsFacts, meetingId: string | null, at: Instant): Promise<ToldAccount[]> {
  if (to === 'both-teams') return about.handoverId === undefined ? [] : bothTeams(tx, about.handoverId, at)
  if (to === 'asked') return accountsAsked(tx, about.side ?? '', at)
  if (to === 'recipients') return delegates(tx, sidesOf(await recipientsOf(tx, about.circulationId ?? '')), at)
  if (to === 'drafters') return drafters(tx, (await momentAt(tx, at).chair())?.state ?? null, at)
  if (to === 'recipients-and-drafters')
    return unique([
      ...(await accountsTold(tx, 'recipients', about, meetingId, at)),
      ...(await accountsTold(tx, 'drafters', about, meetingId, at)),
    ])
  if (to === 'proposer') return proposersOf(tx, about.proposalId ?? '', at)
  if (to === 'holder')
    return tx
      .select({ id: account.id, locale: account.locale })
      .from(account)
      .where(eq(account.id, about.accountId ?? ''))
  if (meetingId === null) return []
  const sides = (await participantsOfMeetings(tx, [meetingId]))(meetingId)
  return unique([...(await delegates(tx, sides, at)), ...(await appearing(tx, about.publicationId))])
}

function signInChange(act: ActWord): NewsFacts {
  const signIn = SIGN_IN_CHANGES.find((change) => act === `account.${change}`)
  return signIn === undefined ? {} : { signIn }
}

function unique(accounts: readonly ToldAccount[]): ToldAccount[] {
  return [...new Map(accounts.map((one) => [one.id, one])).values()]
}
