import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { localized, oneOf } from '#db/schema/columns'
import { person } from '#db/schema/person'
import { state } from '#db/schema/state'
import { DESIGNATIONS } from '#domain/record/process-terms'

/** Whom a State designated as its National Coordinator or focal point, dated. */
export const designation = sqliteTable(
  'designation',
  {
    id: text('id').primaryKey(),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    as: text('as', { enum: DESIGNATIONS }).notNull(),
    position: localized('position'),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    source: text('source').notNull(),
    replacedAt: text('replaced_at'),
  },
  (t) => [
    index('designation_state').on(t.stateCode),
    check('designation_as', sql`${t.as} in ${oneOf(DESIGNATIONS)}`),
    check('designation_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
)
