import { sql } from 'drizzle-orm'
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { oneOf } from '#db/schema/columns'
import { circulation } from '#db/schema/consultation'
import { organization, state } from '#db/schema/state'
import { DELIVERY_MEANS } from '#domain/statement/delivery'

/** The first time an account opened a text that was sent to its delegation, signed in. */
export const textOpened = sqliteTable(
  'text_opened',
  {
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    openedAt: text('opened_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.circulationId, t.accountId] }), index('text_opened_account').on(t.accountId)],
)

/** A circulated text that was given to a delegation by hand. Evidence: triggers refuse to change or delete a row. */
export const handDelivery = sqliteTable(
  'hand_delivery',
  {
    id: text('id').primaryKey(),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    means: text('means', { enum: DELIVERY_MEANS }).notNull(),
    deliveredAt: text('delivered_at').notNull(),
    recordedAt: text('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('hand_delivery_circulation').on(t.circulationId),
    index('hand_delivery_by').on(t.recordedBy),
    check('hand_delivery_who', sql`(${t.stateCode} is null) <> (${t.organizationId} is null)`),
    check('hand_delivery_means', sql`${t.means} in ${oneOf(DELIVERY_MEANS)}`),
    check('hand_delivery_order', sql`${t.deliveredAt} <= ${t.recordedAt}`),
  ],
)

/** Whom it was given to, as written. Beside the evidence, so that a name in it can be removed. */
export const handDeliveryTo = sqliteTable('hand_delivery_to', {
  deliveryId: text('delivery_id')
    .primaryKey()
    .references(() => handDelivery.id),
  name: text('name').notNull(),
})
