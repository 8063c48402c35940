import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { frozen, localized, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { state } from '#db/schema/state'
import { revision, statement } from '#db/schema/statement'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import type { Agreed, IssuedMeeting } from '#domain/statement/issued-language'
import { freezeIssuedLanguages, readIssuedLanguages } from '#domain/statement/read-issued-languages'
import { ADOPTIONS, STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'

// How a text was adopted, issued and withdrawn. Evidence: triggers refuse to change or delete a row.

/** The meeting's adoption or endorsement of a revision on a day, as the Chair recorded it. */
export const adoption = sqliteTable(
  'adoption',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    act: text('act', { enum: ADOPTIONS }).notNull(),
    adoptedOn: text('adopted_on').notNull(),
    recordedAt: text('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [index('adoption_statement').on(t.statementId), check('adoption_act', sql`${t.act} in ${oneOf(ADOPTIONS)}`)],
)

/** An adoption recorded in error, struck with the reason. It stays on file; the text stands as if it had not been recorded. */
export const adoptionStrike = sqliteTable(
  'adoption_strike',
  {
    id: text('id').primaryKey(),
    adoptionId: text('adoption_id')
      .notNull()
      .references(() => adoption.id),
    reason: text('reason').notNull(),
    struckAt: text('struck_at').notNull(),
    struckBy: text('struck_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [uniqueIndex('adoption_strike_once').on(t.adoptionId), check('adoption_strike_reason', sql`length(${t.reason}) > 0`)],
)

/**
 * An issued text: 0 as first issued, then its corrections. It holds all its languages as issued, so that reading it needs no later
 * row.
 */
export const issuance = sqliteTable(
  'issuance',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    correction: integer('correction').notNull(),
    // Public pages read the meeting, kind and title from here, as they were that day, and never from the draft.
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    slug: text('slug').notNull(),
    meeting: text('meeting', { mode: 'json' }).$type<IssuedMeeting>().notNull(),
    kind: text('kind', { enum: STATEMENT_KINDS }).notNull(),
    title: localized('title').notNull(),
    authoritative: text('authoritative', { enum: LOCALES }).notNull(),
    demonstration: integer('demonstration', { mode: 'boolean' }).notNull(),
    // How these words were agreed, if they were.
    agreed: text('agreed', { mode: 'json' }).$type<Agreed>(),
    // The number of the issued text in the Process; its corrections have the same.
    number: integer('number').notNull(),
    audience: text('audience', { enum: AUDIENCES }).notNull(),
    languages: frozen('languages', readIssuedLanguages, freezeIssuedLanguages).notNull(),
    // The languages a correction changes, and its reason; empty for the first issue.
    corrected: text('corrected', { mode: 'json' }).$type<string[]>().notNull(),
    reason: text('reason').notNull(),
    chairState: text('chair_state')
      .notNull()
      .references(() => state.code),
    chairperson: localized('chairperson').notNull(),
    position: localized('position'),
    issuedAt: text('issued_at').notNull(),
    issuedBy: text('issued_by').references(() => account.id),
  },
  (t) => [
    uniqueIndex('issuance_correction').on(t.statementId, t.correction),
    index('issuance_number').on(t.number, t.correction),
    index('issuance_slug').on(t.slug, t.number, t.correction),
    index('issuance_list').on(t.correction, t.audience, t.number),
    check('issuance_correction_natural', sql`${t.correction} >= 0`),
    check('issuance_number_positive', sql`${t.number} >= 1`),
    check('issuance_audience', sql`${t.audience} in ${oneOf(AUDIENCES)}`),
    check('issuance_languages_json', sql`json_valid(${t.languages})`),
    check('issuance_reason', sql`(${t.correction} = 0) = (length(${t.reason}) = 0)`),
  ],
)

/** The withdrawal of an issued text, with the reason. The text and its corrections can still be read below the notice. */
export const statementWithdrawal = sqliteTable(
  'statement_withdrawal',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    reason: text('reason').notNull(),
    withdrawnAt: text('withdrawn_at').notNull(),
    withdrawnBy: text('withdrawn_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('statement_withdrawal_of').on(t.statementId, t.withdrawnAt),
    check('statement_withdrawal_reason', sql`length(${t.reason}) > 0`),
  ],
)

/** A withdrawal made by mistake, undone on the same day, with the reason. The withdrawal itself stays on record. */
export const withdrawalUndone = sqliteTable(
  'withdrawal_undone',
  {
    id: text('id').primaryKey(),
    withdrawalId: text('withdrawal_id')
      .notNull()
      .references(() => statementWithdrawal.id),
    reason: text('reason').notNull(),
    undoneAt: text('undone_at').notNull(),
    undoneBy: text('undone_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [uniqueIndex('withdrawal_undone_once').on(t.withdrawalId), check('withdrawal_undone_reason', sql`length(${t.reason}) > 0`)],
)
