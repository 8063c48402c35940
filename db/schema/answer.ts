import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { contribution } from '#db/schema/agenda'
import { oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { person } from '#db/schema/person'
import { organization, state } from '#db/schema/state'
import { ANSWER_KINDS, GIVEN_BY, LINK_PURPOSES } from '#domain/agenda/answer-terms'
import { LOCALES } from '#domain/text/locale'

/**
 * That an organiser asked somebody for an appearance in the draft, and of whom it was then. Until then it reaches nobody, and it no
 * longer does once the place has gone to somebody else.
 */
export const appearanceAsking = sqliteTable(
  'appearance_asking',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    contributionId: text('contribution_id')
      .notNull()
      .references(() => contribution.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    personId: text('person_id').references(() => person.id),
    askedAt: text('asked_at').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    index('appearance_asking_contribution').on(t.contributionId, t.askedAt),
    index('appearance_asking_meeting').on(t.meetingId),
    index('appearance_asking_state').on(t.stateCode),
    index('appearance_asking_organization').on(t.organizationId),
    index('appearance_asking_person').on(t.personId),
    check('appearance_asking_who', sql`${t.stateCode} is not null or ${t.organizationId} is not null or ${t.personId} is not null`),
  ],
)

/**
 * A link by which one asking is answered without an account. Its token is derived from its id and the installation's secret (ADR 0049), and
 * stands nowhere: `token_hash` finds it. No `address`: it was given to an organiser, to hand over.
 */
export const answerLink = sqliteTable(
  'answer_link',
  {
    id: text('id').primaryKey(),
    askingId: text('asking_id')
      .notNull()
      .references(() => appearanceAsking.id),
    purpose: text('purpose', { enum: LINK_PURPOSES }).notNull(),
    tokenHash: text('token_hash').notNull(),
    address: text('address'),
    locale: text('locale', { enum: LOCALES }).notNull(),
    // Of the name that is printed for nobody of the directory: somebody else's name ends the link.
    nameHash: text('name_hash'),
    madeAt: text('made_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    // Answered by it or otherwise, or asked anew.
    endedAt: text('ended_at'),
  },
  (t) => [
    uniqueIndex('answer_link_token').on(t.tokenHash),
    uniqueIndex('answer_link_asking').on(t.askingId),
    index('answer_link_address').on(t.address),
    index('answer_link_expires').on(t.expiresAt),
    check('answer_link_purpose', sql`${t.purpose} in ${oneOf(LINK_PURPOSES)}`),
    check('answer_link_locale', sql`${t.locale} in ${oneOf(LOCALES)}`),
  ],
)

/**
 * What was answered to an asking, when and by whom; the last row of an appearance counts. Evidence: its words are a row of their own,
 * because they are personal data that can be removed. `applied`: it took effect at once, else it waits for an organiser.
 */
export const appearanceAnswer = sqliteTable(
  'appearance_answer',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    contributionId: text('contribution_id')
      .notNull()
      .references(() => contribution.id),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    kind: text('kind', { enum: ANSWER_KINDS }).notNull(),
    applied: integer('applied', { mode: 'boolean' }).notNull(),
    // By an account, or by a link that was sent to somebody without one.
    givenBy: text('given_by', { enum: GIVEN_BY }).notNull(),
    answeredAt: text('answered_at').notNull(),
    answeredBy: text('answered_by').references(() => account.id),
  },
  (t) => [
    index('appearance_answer_contribution').on(t.contributionId, t.answeredAt),
    index('appearance_answer_meeting').on(t.meetingId),
    index('appearance_answer_account').on(t.answeredBy),
    check('appearance_answer_kind', sql`${t.kind} in ${oneOf(ANSWER_KINDS)}`),
    check('appearance_answer_given_by', sql`${t.givenBy} in ${oneOf(GIVEN_BY)}`),
    check('appearance_answer_by', sql`(${t.givenBy} = 'account') = (${t.answeredBy} is not null)`),
  ],
)

/** The words of an answer, as typed: a note to the organisers, and whom the delegation named. */
export const appearanceAnswerWords = sqliteTable(
  'appearance_answer_words',
  {
    answerId: text('answer_id')
      .primaryKey()
      .references(() => appearanceAnswer.id),
    note: text('note').notNull(),
    honorific: text('honorific').notNull(),
    name: text('name').notNull(),
    position: text('position').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
  },
  (t) => [check('appearance_answer_words_language', sql`${t.language} in ${oneOf(LOCALES)}`)],
)

/** What an organiser did with an answer that waited: taken into the draft, or set aside. */
export const appearanceAnswerSettled = sqliteTable(
  'appearance_answer_settled',
  {
    id: text('id').primaryKey(),
    answerId: text('answer_id')
      .notNull()
      .references(() => appearanceAnswer.id),
    taken: integer('taken', { mode: 'boolean' }).notNull(),
    settledAt: text('settled_at').notNull(),
    settledBy: text('settled_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [uniqueIndex('appearance_answer_settled_once').on(t.answerId)],
)
