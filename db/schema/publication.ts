import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { frozen, localized, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import type { Standing } from '#domain/agenda/agenda-document'
import { AUDIENCES, ROLES, STATUSES } from '#domain/agenda/agenda-terms'
import type { Change } from '#domain/agenda/change'
import { readAgendaDocument, readStanding } from '#domain/agenda/read-agenda-document'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'

/** A frozen version of an agenda. Triggers refuse to change or delete it. */
export const publication = sqliteTable(
  'publication',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    number: integer('number').notNull(),
    audience: text('audience', { enum: AUDIENCES }).notNull(),
    // In its original language; all its languages beside it. Rows from before it had several have the first alone.
    note: text('note').notNull(),
    noteIn: localized('note_in'),
    document: frozen('document', readAgendaDocument, (document) => document).notNull(),
    changes: text('changes', { mode: 'json' }).$type<Change[]>().notNull(),
    // The version `changes` compares with, if it is not the one right before: the last one not withdrawn.
    since: integer('since'),
    publishedAt: text('published_at').notNull(),
    publishedBy: text('published_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    uniqueIndex('publication_number').on(t.meetingId, t.number),
    check('publication_number_positive', sql`${t.number} >= 1`),
    check('publication_audience', sql`${t.audience} in ${oneOf(AUDIENCES)}`),
    check('publication_document_json', sql`json_valid(${t.document})`),
  ],
)

/** The language its meeting was written in first, so that a list of versions reads no document. */
export const publishedHome = sql<Locale>`json_extract(${publication.document}, '$.meeting.title.original')`

/** The standing in a version's document, so that a list of versions reads no document. Null in versions from before it was asked. */
export const publishedStanding = sql<Standing | null>`json_extract(${publication.document}, '$.standing')`.mapWith(standingOf)

function standingOf(stored: string): Standing {
  return readStanding(JSON.parse(stored))
}

/** The withdrawal of a version: by whom, when and why. One made by mistake can be undone on the same day; a newer version may follow. */
export const withdrawal = sqliteTable(
  'withdrawal',
  {
    id: text('id').primaryKey(),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publication.id),
    // As the note of a version.
    reason: text('reason').notNull(),
    reasonIn: localized('reason_in'),
    withdrawnAt: text('withdrawn_at').notNull(),
    withdrawnBy: text('withdrawn_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [index('withdrawal_of').on(t.publicationId), check('withdrawal_reason', sql`length(${t.reason}) > 0`)],
)

/** A withdrawal of a version made by mistake, undone on the same day, with the reason. The withdrawal itself stays on record. */
export const agendaWithdrawalUndone = sqliteTable(
  'agenda_withdrawal_undone',
  {
    id: text('id').primaryKey(),
    withdrawalId: text('withdrawal_id')
      .notNull()
      .references(() => withdrawal.id),
    reason: text('reason').notNull(),
    undoneAt: text('undone_at').notNull(),
    undoneBy: text('undone_by')
      .notNull()
      .references(() => account.id),
  },
  (t) => [
    uniqueIndex('agenda_withdrawal_undone_once').on(t.withdrawalId),
    check('agenda_withdrawal_undone_reason', sql`length(${t.reason}) > 0`),
  ],
)

/**
 * What lists show of each meeting's newest version, stored beside it so that a list of ten thousand meetings reads no document.
 * Written only by publishing and withdrawing, in their transaction.
 */
export const publishedMeeting = sqliteTable(
  'published_meeting',
  {
    meetingId: text('meeting_id')
      .primaryKey()
      .references(() => meeting.id),
    publicationId: text('publication_id')
      .notNull()
      .references(() => publication.id),
    slug: text('slug').notNull(),
    audience: text('audience', { enum: AUDIENCES }).notNull(),
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull(),
    type: text('type', { enum: MEETING_TYPES }).notNull(),
    ordinal: integer('ordinal'),
    title: localized('title').notNull(),
    theme: localized('theme'),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    timeZone: text('time_zone').notNull(),
    city: localized('city'),
    country: localized('country'),
  },
  (t) => [
    uniqueIndex('published_meeting_slug').on(t.slug),
    index('published_meeting_record').on(t.audience, t.startsOn, t.meetingId),
    index('published_meeting_starts_on').on(t.startsOn, t.meetingId),
    check('published_meeting_audience', sql`${t.audience} in ${oneOf(AUDIENCES)}`),
    check('published_meeting_type', sql`${t.type} in ${oneOf(MEETING_TYPES)}`),
  ],
)

/**
 * Who appears where in each meeting's newest version: an index of the published document, for the desk. Written only by publishing,
 * in its transaction.
 */
export const appearance = sqliteTable(
  'appearance',
  {
    contributionId: text('contribution_id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => publishedMeeting.meetingId),
    slotId: text('slot_id').notNull(),
    date: text('date').notNull(),
    start: text('start'),
    end: text('end'),
    when: localized('when'),
    role: text('role', { enum: ROLES }).notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    personId: text('person_id'),
    stateCode: text('state_code'),
    organizationId: text('organization_id'),
    name: localized('name'),
    title: localized('title').notNull(),
    continued: integer('continued', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('appearance_meeting').on(t.meetingId),
    index('appearance_person').on(t.personId, t.date),
    index('appearance_state').on(t.stateCode, t.date),
    index('appearance_organization').on(t.organizationId, t.date),
  ],
)
