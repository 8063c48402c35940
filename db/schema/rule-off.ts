import { sql } from 'drizzle-orm'
import { check, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'
import { RULES } from '#domain/agenda/finding'

/** A rule of the check that is not asked of a meeting's draft, from when until when, and why. A row of an earlier time stays. */
export const ruleOff = sqliteTable(
  'rule_off',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    rule: text('rule', { enum: RULES }).notNull(),
    reason: text('reason').notNull(),
    offAt: text('off_at').notNull(),
    offBy: text('off_by')
      .notNull()
      .references(() => account.id),
    onAt: text('on_at'),
  },
  (t) => [
    uniqueIndex('rule_off_once').on(t.meetingId, t.rule).where(sql`${t.onAt} is null`),
    check('rule_off_reason', sql`${t.reason} <> ''`),
  ],
)
