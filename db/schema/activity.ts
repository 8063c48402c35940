import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * Who did what to which object and fields, and when. Appended in the transaction of the change, never altered (triggers), each row
 * chained by hash to the one before. No foreign keys: it outlives what it describes. Values are only references, read under the
 * object's own rule.
 */
export const activity = sqliteTable(
  'activity',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    accountId: text('account_id'),
    act: text('act').notNull(),
    objectKind: text('object_kind').notNull(),
    objectId: text('object_id').notNull(),
    meetingId: text('meeting_id'),
    fields: text('fields', { mode: 'json' }).$type<string[]>().notNull(),
    refs: text('refs', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    uniqueIndex('activity_chain').on(t.previousHash),
    uniqueIndex('activity_hash').on(t.hash),
    index('activity_meeting').on(t.meetingId, t.seq),
    index('activity_object').on(t.objectId, t.seq),
    index('activity_account').on(t.accountId, t.seq),
    index('activity_kind').on(t.objectKind, t.seq),
    index('activity_at').on(t.at),
  ],
)
