import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Settings of the installation: the Process's name and zone. */
export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
})
