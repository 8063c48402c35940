import type { MailFacts } from '#domain/outbox/mail-facts'
import type { ChosenGroup, NewsWay } from '#domain/outbox/news-groups'
import type { Instant } from '#domain/time/calendar'

/** One's own news, as it may be told to its reader now. */
export type OwnNewsView = { id: string; at: Instant; read: boolean; facts: MailFacts }

/** The newest first; `next` says where older news begins, and times are of the Process's zone. */
export type OwnNewsListView = { news: OwnNewsView[]; next: string | null; zone: string }

/** How one's own account is told of what may be chosen about. */
export type NewsChoicesView = { accountId: string; ways: Record<ChosenGroup, NewsWay>; zone: string }
