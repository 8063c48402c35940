import { and, desc, eq, gt, inArray, lt, notInArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { isOnDesk, SHOWN_FOR } from '#domain/outbox/news-groups'
import { NEWS_KINDS } from '#domain/outbox/news-kinds'
import type { OwnNewsListView, OwnNewsView } from '#domain/outbox/news-view'
import type { SignedIn } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { isoInstant } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'
import { processName, processZone } from '#server/core/settings'
import { aboutNews, NOTHING } from '#server/outbox/rows/about-news'
import type { OutboxRow } from '#server/outbox/rows/lease'

type Asked = { db: Db; viewer: SignedIn; moment: Moment; locale: Locale }

/** How many rows are looked at for a page of news: some of them may have nothing to tell any more. */
const LOOKED_AT = 40

/**
 * The news of an account from the last ninety days, the newest first, as many as `most`: what its reader may be told of it now, in the
 * language of the page. What is held or taken back is not news, and what they may not read any more is left out whole. `before`: the
 * instant and the id of the news that came last before.
 */
export async function ownNews(asked: Asked, { most, before }: { most: number; before: string | null }): Promise<OwnNewsListView> {
  const { db, viewer, moment } = asked
  const [at = '', id = ''] = before?.split('~') ?? []
  const rows = await db
    .select()
    .from(outboxMessage)
    .where(
      and(
        eq(outboxMessage.accountId, viewer.accountId),
        gt(outboxMessage.createdAt, isoInstant(Date.parse(moment.now) - SHOWN_FOR)),
        inArray(outboxMessage.kind, NEWS_KINDS.filter(isOnDesk)),
        notInArray(outboxMessage.state, ['held', 'withdrawn']),
        before === null ? undefined : or(lt(outboxMessage.createdAt, at), and(eq(outboxMessage.createdAt, at), lt(outboxMessage.id, id))),
      ),
    )
    .orderBy(desc(outboxMessage.createdAt), desc(outboxMessage.id))
    .limit(LOOKED_AT)
  const process = await processName(db)
  const news: OwnNewsView[] = []
  let last: OutboxRow | undefined
  for (const row of rows) {
    if (news.length === most) break
    last = row
    const facts = await factsFor(asked, row, process)
    if (facts !== null) news.push({ id: row.id, at: row.createdAt, read: row.readAt !== null, facts })
  }
  const more = last !== undefined && (last !== rows.at(-1) || rows.length === LOOKED_AT)
  return { news, next: more && last !== undefined ? `${last.createdAt}~${last.id}` : null, zone: await processZone(db) }
}

/** What one's own news says now, with where it leads behind the language; null where there is nothing to tell any more. */
export async function factsFor({ db, viewer, moment, locale }: Asked, row: OutboxRow, process: LocalizedText): Promise<MailFacts | null> {
  const about = await aboutNews({ db, row, viewer, moment, inBrief: true })
  if (about === null) return null
  const { path, ...told } = about
  return { kind: row.kind, locale, to: '', name: '', process, site: '', replyTo: null, thread: null, href: path, ...NOTHING, ...told }
}
