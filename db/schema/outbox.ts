import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { areJson, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { CHOSEN_GROUPS, NEWS_WAYS } from '#domain/outbox/news-groups'
import { NEWS_KINDS, type NewsFacts } from '#domain/outbox/news-kinds'
import { MESSAGE_STATES } from '#domain/outbox/sending-rule'
import { LOCALES } from '#domain/text/locale'

/**
 * What is told to one recipient of one act: written in the act's own transaction, sent later. `facts` are references and never words: what the
 * message says is composed when it leaves, under the rule of what it tells of. Subject and text are kept as they were sent, for a time.
 */
export const outboxMessage = sqliteTable(
  'outbox_message',
  {
    id: text('id').primaryKey(),
    /** One for an act, a kind and a recipient: written twice, it is one message. */
    key: text('key').notNull(),
    kind: text('kind', { enum: NEWS_KINDS }).notNull(),
    accountId: text('account_id').references(() => account.id),
    /** Where it goes when the recipient has no account. */
    address: text('address'),
    locale: text('locale', { enum: LOCALES }).notNull(),
    meetingId: text('meeting_id').references(() => meeting.id),
    facts: text('facts', { mode: 'json' }).$type<NewsFacts>().notNull(),
    state: text('state', { enum: MESSAGE_STATES }).notNull(),
    createdAt: text('created_at').notNull(),
    dueAt: text('due_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    unclear: integer('unclear').notNull().default(0),
    leaseBy: text('lease_by'),
    leaseUntil: text('lease_until'),
    /** When handing over its text began, in the attempt under way. */
    handedAt: text('handed_at'),
    sentAt: text('sent_at'),
    /** What the server said last. */
    reply: text('reply'),
    subject: text('subject'),
    text: text('text'),
    readAt: text('read_at'),
    /** Who handed it on by hand, where no server took it. */
    handedOnBy: text('handed_on_by').references(() => account.id),
    /** The day's one message that tells of it, to an account that chose so. */
    digestId: text('digest_id').references((): AnySQLiteColumn => outboxMessage.id),
  },
  (t) => [
    uniqueIndex('outbox_message_key').on(t.key),
    index('outbox_message_due').on(t.state, t.dueAt),
    index('outbox_message_account').on(t.accountId, t.createdAt),
    index('outbox_message_meeting').on(t.meetingId, t.createdAt),
    index('outbox_message_handed_on').on(t.handedOnBy),
    index('outbox_message_newest').on(t.createdAt, t.id),
    index('outbox_message_digest').on(t.digestId).where(sql`${t.digestId} is not null`),
    check('outbox_message_state', sql`${t.state} in ${oneOf(MESSAGE_STATES)}`),
    check('outbox_message_recipient', sql`(${t.accountId} is null) <> (${t.address} is null)`),
    check('outbox_message_lease', sql`(${t.state} = 'sending') = (${t.leaseUntil} is not null)`),
    check('outbox_message_gathered', sql`${t.state} <> 'gathered' or ${t.digestId} is not null`),
    check('outbox_message_json', areJson(t.facts)),
  ],
)

/** How an account is told of a group of kinds, where it is not at once. */
export const newsChoice = sqliteTable(
  'news_choice',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    group: text('group', { enum: CHOSEN_GROUPS }).notNull(),
    way: text('way', { enum: NEWS_WAYS }).notNull(),
    chosenAt: text('chosen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.group] }), check('news_choice_way', sql`${t.way} in ${oneOf(NEWS_WAYS)}`)],
)
