import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { oneOf } from '#db/schema/columns'
import { state } from '#db/schema/state'
import { HANDOVER_ACTS } from '#domain/chairmanship/handover'

/** A prepared handover of the chairmanship. Its state is computed from its acts and the clock. */
export const handover = sqliteTable(
  'handover',
  {
    id: text('id').primaryKey(),
    outgoingState: text('outgoing_state')
      .notNull()
      .references(() => state.code),
    incomingState: text('incoming_state')
      .notNull()
      .references(() => state.code),
    preparedAt: text('prepared_at').notNull(),
    preparedBy: text('prepared_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [check('handover_states', sql`${t.outgoingState} <> ${t.incomingState}`)],
)

/** When it takes effect, and from when the incoming team reads along. Postponing adds a row; the last one counts. Frozen. */
export const handoverTerms = sqliteTable(
  'handover_terms',
  {
    id: text('id').primaryKey(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handover.id),
    number: integer('number').notNull(),
    effectiveOn: text('effective_on').notNull(),
    overlapFrom: text('overlap_from').notNull(),
    ceremonyOn: text('ceremony_on'),
    // The slot of a published agenda in which the ceremony is held: `slug#slot`.
    ceremonySlot: text('ceremony_slot'),
    reason: text('reason').notNull(),
    setAt: text('set_at').notNull(),
    setBy: text('set_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    uniqueIndex('handover_terms_number').on(t.handoverId, t.number),
    index('handover_terms_effective').on(t.effectiveOn),
    check('handover_terms_order', sql`${t.overlapFrom} <= ${t.effectiveOn}`),
  ],
)

/** What the teams and the admin did: confirmed, declined, called off. An answer belongs to the terms it was given to. Frozen. */
export const handoverAct = sqliteTable(
  'handover_act',
  {
    id: text('id').primaryKey(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handover.id),
    terms: integer('terms').notNull(),
    act: text('act', { enum: HANDOVER_ACTS }).notNull(),
    // The State a team spoke for; null where the admin acted.
    stateCode: text('state_code').references(() => state.code),
    reason: text('reason').notNull(),
    at: text('at').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
  },
  (t) => [index('handover_act_handover').on(t.handoverId, t.at), check('handover_act_word', sql`${t.act} in ${oneOf(HANDOVER_ACTS)}`)],
)

/** What was handed over, as it was at the instant, sealed with a hash. Frozen. */
export const dossier = sqliteTable(
  'dossier',
  {
    id: text('id').primaryKey(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handover.id),
    // The canonical JSON that was hashed.
    content: text('content').notNull(),
    hash: text('hash').notNull(),
    sealedAt: text('sealed_at').notNull(),
  },
  (t) => [uniqueIndex('dossier_handover').on(t.handoverId), check('dossier_json', sql`json_valid(${t.content})`)],
)
