import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { localized, oneOf } from '#db/schema/columns'
import { LOCALES } from '#domain/text/locale'

/** A State, by its ISO 3166-1 code. What it is called and in what capacity it stands are dated rows. */
export const state = sqliteTable('state', { code: text('code').primaryKey() }, (t) => [
  check('state_code', sql`length(${t.code}) = 2 and ${t.code} = upper(${t.code})`),
])

/** What a State is called in one language from a day to a day; `sort_key` gives its place in protocol order. */
export const stateName = sqliteTable(
  'state_name',
  {
    id: text('id').primaryKey(),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    locale: text('locale', { enum: LOCALES }).notNull(),
    shortName: text('short_name').notNull(),
    officialName: text('official_name').notNull(),
    sortKey: text('sort_key').notNull(),
    // '0001-01-01' where the name has always been so.
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    // A correction replaces what was said before, which stays.
    replacedAt: text('replaced_at'),
  },
  (t) => [
    uniqueIndex('state_name_once').on(t.stateCode, t.locale, t.validFrom).where(sql`${t.replacedAt} is null`),
    check('state_name_locale', sql`${t.locale} in ${oneOf(LOCALES)}`),
    check('state_name_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
)

export const STANDING_CAPACITIES = ['applicant', 'observer', 'member', 'tbc'] as const

/** In what capacity a State stands in the Process, dated; `source` says who says so. */
export const stateCapacity = sqliteTable(
  'state_capacity',
  {
    id: text('id').primaryKey(),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    capacity: text('capacity', { enum: STANDING_CAPACITIES }).notNull(),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    precision: text('precision', { enum: ['day', 'month'] }).notNull(),
    source: text('source').notNull(),
    replacedAt: text('replaced_at'),
  },
  (t) => [
    uniqueIndex('state_capacity_once').on(t.stateCode, t.validFrom).where(sql`${t.replacedAt} is null`),
    check('state_capacity_word', sql`${t.capacity} in ${oneOf(STANDING_CAPACITIES)}`),
    check('state_capacity_precision', sql`${t.precision} in ('day', 'month')`),
    check('state_capacity_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
)

/** An international organisation, ministry or body that people come from. */
export const organization = sqliteTable(
  'organization',
  {
    id: text('id').primaryKey(),
    shortName: text('short_name').notNull(),
    name: localized('name').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [uniqueIndex('organization_short_name').on(t.shortName), check('organization_name_json', sql`json_valid(${t.name})`)],
)

/** Which organisations run the Support Unit, dated. */
export const supportUnitMember = sqliteTable(
  'support_unit_member',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
  },
  (t) => [index('support_unit_member_organization').on(t.organizationId)],
)
