import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { areJson } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import type { ActName } from '#domain/agenda/acts/act-name'
import type { EntryChange } from '#domain/agenda/acts/entry-change'

/**
 * What an organiser did to a draft, so that it can be undone and done again: each entry's fields as they were and as they became. Words of
 * the draft, under the draft's own rule, and kept for a time; what must be known for ever is in the activity record. `number` counts
 * the acts of one meeting.
 */
export const draftAct = sqliteTable(
  'draft_act',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    number: integer('number').notNull(),
    name: text('name', { mode: 'json' }).$type<ActName>().notNull(),
    changes: text('changes', { mode: 'json' }).$type<EntryChange[]>().notNull(),
    undone: integer('undone', { mode: 'boolean' }).notNull().default(false),
    doneAt: text('done_at').notNull(),
  },
  (t) => [
    unique('draft_act_number').on(t.meetingId, t.number),
    index('draft_act_account').on(t.meetingId, t.accountId, t.number),
    index('draft_act_done').on(t.doneAt),
    check('draft_act_json', areJson(t.name, t.changes)),
  ],
)
