import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'

/** One browser's or program's sign-in. It counts while it has not ended and `version` is the account's sign-in version. */
export const signIn = sqliteTable(
  'sign_in',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    version: integer('version').notNull(),
    madeAt: text('made_at').notNull(),
    // Noted every few minutes at most, and never by the request itself.
    lastSeenAt: text('last_seen_at').notNull(),
    endsAt: text('ends_at').notNull(),
    endedAt: text('ended_at'),
    // What the browser says it is, coarsely. The network is cut to IPv4 /24 or IPv6 /48.
    browser: text('browser'),
    platform: text('platform'),
    network: text('network'),
    /** How many attempts had failed since the sign-in before. */
    failedBefore: integer('failed_before').notNull().default(0),
    /** Hash of the key of the form that made it: the same form sent again is the same sign-in. */
    actHash: text('act_hash'),
  },
  (t) => [
    index('sign_in_account').on(t.accountId, t.madeAt),
    uniqueIndex('sign_in_act').on(t.accountId, t.actHash).where(sql`${t.actHash} is not null`),
    check('sign_in_order', sql`${t.madeAt} < ${t.endsAt}`),
  ],
)

/** An authenticator that makes one-time codes (TOTP). The secret is encrypted; one at a time counts for an account. */
export const secondFactor = sqliteTable(
  'second_factor',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    secret: text('secret').notNull(),
    setAt: text('set_at').notNull(),
    endedAt: text('ended_at'),
    /** The step of time whose code was used last: it and earlier ones are used up. */
    lastStep: integer('last_step').notNull(),
  },
  (t) => [
    index('second_factor_account').on(t.accountId),
    uniqueIndex('second_factor_once').on(t.accountId).where(sql`${t.endedAt} is null`),
  ],
)

/** Codes for whoever has lost the authenticator, each good once. Only hashes are stored. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    id: text('id').primaryKey(),
    secondFactorId: text('second_factor_id')
      .notNull()
      .references(() => secondFactor.id),
    codeHash: text('code_hash').notNull(),
    usedAt: text('used_at'),
  },
  (t) => [uniqueIndex('recovery_code_once').on(t.secondFactorId, t.codeHash)],
)

/** How often something was guessed at in a stretch of time. `key` is a hash: no address and no e-mail can be read from it. */
export const signInAttempt = sqliteTable(
  'sign_in_attempt',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    endsAt: text('ends_at').notNull(),
    /** Where the next guess has to wait: until when. */
    freeAt: text('free_at'),
  },
  (t) => [index('sign_in_attempt_end').on(t.endsAt)],
)
