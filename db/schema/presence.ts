import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { meeting } from '#db/schema/meeting'

/**
 * Who has a draft agenda open, and where in it: one row for each open page, named by the page itself. It says who is there now; a row that
 * was not renewed for a minute is deleted, so nothing of it is a record of anybody's work.
 */
export const presence = sqliteTable(
  'presence',
  {
    page: text('page').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    entryId: text('entry_id'),
    seenAt: text('seen_at').notNull(),
  },
  (t) => [index('presence_meeting').on(t.meetingId, t.seenAt)],
)
