import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { localized } from '#db/schema/columns'
import { organization, state } from '#db/schema/state'

/**
 * Somebody of the directory, with the whole name as written. Honorific and position are the defaults for the next appearance; a
 * printed appearance keeps its own and never changes with this row.
 */
export const person = sqliteTable(
  'person',
  {
    id: text('id').primaryKey(),
    version: integer('version').notNull().default(1),
    name: localized('name').notNull(),
    sortName: text('sort_name').notNull(),
    // The words of names, honorific and position by letters and sounds: `domain/people/search/stored-words.ts`.
    searchName: text('search_name').notNull(),
    honorific: localized('honorific'),
    position: localized('position'),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    index('person_sort_name').on(t.sortName),
    index('person_state').on(t.stateCode),
    index('person_organization').on(t.organizationId),
    check('person_name_json', sql`json_valid(${t.name})`),
    check('person_version', sql`${t.version} >= 1`),
  ],
)
