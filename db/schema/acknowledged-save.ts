import { index, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/** Acknowledged saves by the key the browser gave them: the same save sent again gets the same answer and writes nothing. */
export const acknowledgedSave = sqliteTable(
  'acknowledged_save',
  {
    accountId: text('account_id').notNull(),
    key: text('key').notNull(),
    command: text('command').notNull(),
    inputHash: text('input_hash').notNull(),
    outcome: text('outcome', { mode: 'json' }).$type<unknown>().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [unique('acknowledged_save_once').on(t.accountId, t.key), index('acknowledged_save_at').on(t.savedAt)],
)
