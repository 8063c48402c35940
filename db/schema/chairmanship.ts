import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { localized, oneOf } from '#db/schema/columns'
import { person } from '#db/schema/person'
import { state } from '#db/schema/state'
import { POSTS } from '#domain/record/process-terms'

/** A State's term in the Chair. Its ceremony and its first day are two dates (docs/where-facts-come-from.md, “Terms in the Chair”). */
export const chairmanship = sqliteTable(
  'chairmanship',
  {
    id: text('id').primaryKey(),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    effectiveOn: text('effective_on').notNull(),
    precision: text('precision', { enum: ['day', 'month'] }).notNull(),
    endsOn: text('ends_on'),
    // The ceremony's day, the last possible one where it was on one of several days; `ceremonyFrom` is then the first.
    ceremonyOn: text('ceremony_on'),
    ceremonyFrom: text('ceremony_from'),
    // Known from a paper written before the day.
    ceremonyPlanned: integer('ceremony_planned', { mode: 'boolean' }).notNull().default(false),
    // The address of the meeting it was at, and the source of its day where it is another than that of the term.
    ceremonyAt: text('ceremony_at'),
    ceremonySource: text('ceremony_source'),
    source: text('source').notNull(),
    // A correction replaces the earlier row, which stays.
    replacedAt: text('replaced_at'),
  },
  (t) => [
    uniqueIndex('chairmanship_once').on(t.effectiveOn).where(sql`${t.replacedAt} is null`),
    check('chairmanship_precision', sql`${t.precision} in ('day', 'month')`),
    check('chairmanship_order', sql`${t.endsOn} is null or ${t.effectiveOn} < ${t.endsOn}`),
  ],
)

/** Who presided within a term, or deputised, with their national post at the time. A term may have several. */
export const chairperson = sqliteTable(
  'chairperson',
  {
    id: text('id').primaryKey(),
    chairmanshipId: text('chairmanship_id')
      .notNull()
      .references(() => chairmanship.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    post: text('post', { enum: POSTS }).notNull().default('chairperson'),
    position: localized('position').notNull(),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    // The last day a source names them in office, where no source tells of the end; afterwards they are only last known.
    lastKnownOn: text('last_known_on'),
    precision: text('precision', { enum: ['day', 'month'] }).notNull(),
    source: text('source').notNull(),
    replacedAt: text('replaced_at'),
  },
  (t) => [
    index('chairperson_chairmanship').on(t.chairmanshipId),
    index('chairperson_person').on(t.personId),
    check('chairperson_precision', sql`${t.precision} in ('day', 'month')`),
    check('chairperson_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
    check('chairperson_post', sql`${t.post} in ${oneOf(POSTS)}`),
    check('chairperson_position_json', sql`json_valid(${t.position})`),
  ],
)
