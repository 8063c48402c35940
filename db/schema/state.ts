import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { localized, oneOf } from '#db/schema/columns'
import { STANDING_CAPACITIES } from '#domain/record/process-terms'
import { LOCALES } from '#domain/text/locale'

/** A State, by its ISO 3166-1 code. Its names and capacities are dated rows. */
export const state = sqliteTable('state', { code: text('code').primaryKey() }, (t) => [
  check('state_code', sql`length(${t.code}) = 2 and ${t.code} = upper(${t.code})`),
])

/** The name of a State in one language from a day to a day; `sort_key` gives its place in protocol order. */
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
    // '0001-01-01' if the name has always been so.
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    // A correction replaces the earlier row, which stays.
    replacedAt: text('replaced_at'),
  },
  (t) => [
    uniqueIndex('state_name_once').on(t.stateCode, t.locale, t.validFrom).where(sql`${t.replacedAt} is null`),
    check('state_name_locale', sql`${t.locale} in ${oneOf(LOCALES)}`),
    check('state_name_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
)

/** An international organisation, ministry or body that people come from. Its names and capacities are dated rows. */
export const organization = sqliteTable('organization', {
  id: text('id').primaryKey(),
  createdAt: text('created_at').notNull(),
})

/** The short and official name of an organisation from a day to a day. */
export const organizationName = sqliteTable(
  'organization_name',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    shortName: localized('short_name').notNull(),
    officialName: localized('official_name').notNull(),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    replacedAt: text('replaced_at'),
  },
  (t) => [
    uniqueIndex('organization_name_once').on(t.organizationId, t.validFrom).where(sql`${t.replacedAt} is null`),
    check('organization_name_short_json', sql`json_valid(${t.shortName})`),
    check('organization_name_official_json', sql`json_valid(${t.officialName})`),
    check('organization_name_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
)

/** The standing capacity of a State or organisation in the Process, dated, with its source. */
export const standingCapacity = sqliteTable(
  'standing_capacity',
  {
    id: text('id').primaryKey(),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    capacity: text('capacity', { enum: STANDING_CAPACITIES }).notNull(),
    validFrom: text('valid_from').notNull(),
    validUntil: text('valid_until'),
    precision: text('precision', { enum: ['day', 'month'] }).notNull(),
    source: text('source').notNull(),
    replacedAt: text('replaced_at'),
  },
  (t) => [
    index('standing_capacity_state').on(t.stateCode, t.validFrom),
    index('standing_capacity_organization').on(t.organizationId, t.validFrom),
    check('standing_capacity_who', sql`(${t.stateCode} is null) <> (${t.organizationId} is null)`),
    check('standing_capacity_word', sql`${t.capacity} in ${oneOf(STANDING_CAPACITIES)}`),
    check('standing_capacity_precision', sql`${t.precision} in ('day', 'month')`),
    check('standing_capacity_order', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
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
    replacedAt: text('replaced_at'),
  },
  (t) => [index('support_unit_member_organization').on(t.organizationId)],
)
