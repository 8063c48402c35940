import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { oneOf } from '#db/schema/columns'
import { organization, state } from '#db/schema/state'
import { revision, statement } from '#db/schema/statement'
import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'
import type { SilenceAcknowledged } from '#domain/statement/silence-matters'
import { CIRCULATION_PURPOSES, CONTRIBUTION_KINDS, DECISIONS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'

// What happened to a text during consultation. Evidence: triggers refuse to change or delete a row.

/** A revision sent to delegations until an instant, for comments or in silence. */
export const circulation = sqliteTable(
  'circulation',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    purpose: text('purpose', { enum: CIRCULATION_PURPOSES }).notNull(),
    openedAt: text('opened_at').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => account.id),
    closesAt: text('closes_at').notNull(),
    // What the Chair was shown and acknowledged before silence opened; null if nothing was open, or for comments.
    acknowledged: text('acknowledged', { mode: 'json' }).$type<SilenceAcknowledged>(),
  },
  (t) => [
    index('circulation_statement').on(t.statementId, t.openedAt),
    check('circulation_purpose', sql`${t.purpose} in ${oneOf(CIRCULATION_PURPOSES)}`),
    check('circulation_order', sql`${t.openedAt} < ${t.closesAt}`),
  ],
)

/** Who it was sent to, in the capacity they had at that time; the capacity decides who may break silence. */
export const circulationRecipient = sqliteTable(
  'circulation_recipient',
  {
    id: text('id').primaryKey(),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    capacity: text('capacity', { enum: MEETING_CAPACITIES }).notNull(),
  },
  (t) => [
    uniqueIndex('circulation_recipient_state').on(t.circulationId, t.stateCode).where(sql`${t.stateCode} is not null`),
    uniqueIndex('circulation_recipient_organization').on(t.circulationId, t.organizationId).where(sql`${t.organizationId} is not null`),
    index('circulation_recipient_of_state').on(t.stateCode),
    index('circulation_recipient_of_organization').on(t.organizationId),
    check('circulation_recipient_who', sql`(${t.stateCode} is null) <> (${t.organizationId} is null)`),
    check('circulation_recipient_capacity', sql`${t.capacity} in ${oneOf(MEETING_CAPACITIES)}`),
  ],
)

/**
 * A member's written objection before the expiry; it names paragraphs. The first breaks silence, the others are on file beside it.
 * `amendment` holds its wording as sent, whole; for each paragraph it also stands among the proposals, where it is answered.
 */
export const silenceBreak = sqliteTable(
  'silence_break',
  {
    id: text('id').primaryKey(),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    paragraphs: text('paragraphs', { mode: 'json' }).$type<string[]>().notNull(),
    objection: text('objection').notNull(),
    amendment: text('amendment').notNull(),
    brokenAt: text('broken_at').notNull(),
    brokenBy: text('broken_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    uniqueIndex('silence_break_once').on(t.circulationId, t.stateCode),
    check('silence_break_said', sql`length(${t.objection}) + length(${t.amendment}) > 0`),
    check('silence_break_paragraphs', sql`json_array_length(${t.paragraphs}) > 0`),
  ],
)

/** What a delegation proposed or commented on a paragraph of a circulated revision. */
export const proposal = sqliteTable(
  'proposal',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    paragraphId: text('paragraph_id').notNull(),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    kind: text('kind', { enum: CONTRIBUTION_KINDS }).notNull(),
    text: text('text').notNull(),
    // The language the delegation said its words are in; null where it was not asked.
    language: text('language', { enum: LOCALES }),
    madeAt: text('made_at').notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => account.id),
    // The objection that came with this wording as its amendment.
    silenceBreakId: text('silence_break_id').references(() => silenceBreak.id),
  },
  (t) => [
    index('proposal_statement').on(t.statementId, t.paragraphId),
    check('proposal_who', sql`(${t.stateCode} is null) <> (${t.organizationId} is null)`),
    check('proposal_kind', sql`${t.kind} in ${oneOf(CONTRIBUTION_KINDS)}`),
    check('proposal_text', sql`length(${t.text}) > 0`),
  ],
)

/** What the Chair's team decided about a proposal, and why. The last row counts. */
export const proposalAnswer = sqliteTable(
  'proposal_answer',
  {
    id: text('id').primaryKey(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposal.id),
    decision: text('decision', { enum: DECISIONS }).notNull(),
    reason: text('reason').notNull(),
    // The paragraph in the deciding language with the words that went into it, and as it was before; null if none did.
    wording: text('wording'),
    before: text('before'),
    answeredAt: text('answered_at').notNull(),
    answeredBy: text('answered_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('proposal_answer_proposal').on(t.proposalId, t.answeredAt),
    check('proposal_answer_decision', sql`${t.decision} in ${oneOf(DECISIONS)}`),
    check('proposal_answer_reason', sql`length(${t.reason}) > 0`),
  ],
)

/** The Chair's withdrawal of a silence procedure before its end, with the reason. */
export const silenceWithdrawal = sqliteTable(
  'silence_withdrawal',
  {
    id: text('id').primaryKey(),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    reason: text('reason').notNull(),
    withdrawnAt: text('withdrawn_at').notNull(),
    withdrawnBy: text('withdrawn_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [uniqueIndex('silence_withdrawal_once').on(t.circulationId), check('silence_withdrawal_reason', sql`length(${t.reason}) > 0`)],
)

/** An objection received after silence had ended or was withdrawn. It counts for nothing and is on file, with the instant it came. */
export const lateObjection = sqliteTable(
  'late_objection',
  {
    id: text('id').primaryKey(),
    circulationId: text('circulation_id')
      .notNull()
      .references(() => circulation.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    paragraphs: text('paragraphs', { mode: 'json' }).$type<string[]>().notNull(),
    objection: text('objection').notNull(),
    amendment: text('amendment').notNull(),
    // When the silence had ended: its expiry, or its withdrawal.
    endedAt: text('ended_at').notNull(),
    receivedAt: text('received_at').notNull(),
    receivedBy: text('received_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('late_objection_circulation').on(t.circulationId, t.receivedAt),
    check('late_objection_said', sql`length(${t.objection}) + length(${t.amendment}) > 0`),
    check('late_objection_paragraphs', sql`json_array_length(${t.paragraphs}) > 0`),
    check('late_objection_late', sql`${t.endedAt} <= ${t.receivedAt}`),
  ],
)
