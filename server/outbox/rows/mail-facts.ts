import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { chosenGroup } from '#domain/outbox/news-groups'
import { threadOf } from '#domain/outbox/thread'
import type { Locale } from '#domain/text/locale'
import { momentAt } from '#server/chair/moment'
import { viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { processName } from '#server/core/settings'
import { aboutNews, NOTHING } from '#server/outbox/rows/about-news'
import { askedFacts } from '#server/outbox/rows/asked-facts'
import type { Addressed, OutboxRow } from '#server/outbox/rows/lease'
import { noteConcerns } from '#server/outbox/rows/note-entries'
import { noteToAddress } from '#server/outbox/rows/note-to-address'
import { replyToOf } from '#server/outbox/rows/reply-to'
import { sentBefore } from '#server/outbox/rows/sent-before'
import { unsubscribeToken } from '#server/outbox/rows/unsubscribe-token'

/**
 * What a message says as it leaves, read at that moment by its recipient's own rights: null where there is nothing to tell any more. The account is
 * closed, may not read what it tells of, has left the group of a note, a newer message says more, or nothing has changed for them.
 */
export async function mailFacts(row: Addressed & { id?: string }): Promise<MailFacts | null> {
  const db = client().reader
  const moment = momentAt(db, now())
  if (row.facts.side !== undefined && row.accountId === null) return askedFacts({ db, row, moment })
  if (row.facts.noteId !== undefined && row.accountId === null) return noteToAddress({ db, row, moment }, row.facts.noteId)
  const [holder] = await db
    .select({
      id: account.id,
      email: account.email,
      name: account.displayName,
      locale: account.locale,
      signInVersion: account.signInVersion,
    })
    .from(account)
    .where(and(eq(account.id, row.accountId ?? ''), row.kind === 'account-closed' ? isNotNull(account.closedAt) : isNull(account.closedAt)))
  if (holder === undefined) return null
  const viewer = await viewerOf(db, { accountId: holder.id, signInVersion: holder.signInVersion }, moment)
  const process = await processName(db)
  const factsOf = async (of: Addressed, locale: Locale): Promise<MailFacts | null> => {
    const { noteId } = of.facts
    if (noteId !== undefined && !(await noteConcerns({ db, viewer, moment }, noteId))) return null
    const about = await aboutNews({ db, row: { ...of, locale }, viewer, moment })
    if (about === null) return null
    const { path, ...told } = about
    return {
      ...{ kind: of.kind, locale, to: holder.email, name: holder.name },
      ...{ process, site: publicUrl(), href: `${publicUrl()}/${locale}${path}` },
      replyTo: await replyToOf(db, of.meetingId),
      thread: threadOf(of),
      ...NOTHING,
      ...told,
      ...waysOut(of, holder.id, locale),
      ...(await sentBefore({ db, row: of, moment })),
    }
  }
  if (row.kind !== 'digest') return factsOf(row, row.locale)
  const locale = holder.locale ?? row.locale
  const gathered: MailFacts[] = []
  for (const one of await gatheredIn(db, row.id ?? '')) {
    const facts = await factsOf(one, locale)
    if (facts !== null) gathered.push(facts)
  }
  const all = await factsOf(row, locale)
  return gathered.length === 0 || all === null ? null : { ...all, gathered }
}

// Where the recipient chooses, and where they say no, for what may be chosen about.
function waysOut({ kind }: Addressed, accountId: string, locale: Locale): Pick<MailFacts, 'unsubscribe' | 'choose'> {
  const of = kind === 'digest' ? 'daily' : chosenGroup(kind)
  if (of === null) return {}
  const token = unsubscribeToken(accountId, of)
  return {
    unsubscribe: { page: `${publicUrl()}/${locale}/unsubscribe/${token}`, oneClick: `${publicUrl()}/api/unsubscribe/${locale}/${token}` },
    choose: `${publicUrl()}/${locale}/desk/account/news`,
  }
}

function gatheredIn(db: Db, digestId: string): Promise<OutboxRow[]> {
  return db
    .select()
    .from(outboxMessage)
    .where(and(eq(outboxMessage.digestId, digestId), eq(outboxMessage.state, 'gathered')))
    .orderBy(asc(outboxMessage.createdAt), asc(outboxMessage.id))
}
