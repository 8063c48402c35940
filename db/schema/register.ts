import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { localized, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { state } from '#db/schema/state'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { CLAIM_FIELDS, DATE_PRECISIONS, ENTRY_STATUSES, REGISTER_CAPACITIES } from '#domain/record/register-terms'

/**
 * The register: every event on record, with or without an agenda here. Publishing adds to it in the same transaction; the rest was
 * loaded from papers, with sources.
 */
export const registerEntry = sqliteTable(
  'register_entry',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    // The meeting whose agenda is published here; null for what is known only from papers.
    meetingId: text('meeting_id').references(() => meeting.id),
    audience: text('audience', { enum: AUDIENCES }).notNull(),
    type: text('type', { enum: MEETING_TYPES }).notNull(),
    ordinal: integer('ordinal'),
    title: localized('title').notNull(),
    theme: localized('theme'),
    // The earliest and latest possible day; `precision` says what is really known.
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    precision: text('precision', { enum: DATE_PRECISIONS }).notNull(),
    city: localized('city'),
    country: localized('country'),
    // The city to search by: its English name in lower case.
    place: text('place'),
    external: integer('external', { mode: 'boolean' }).notNull().default(false),
    // What became of a programme published here: withdrawn, or its meeting postponed or cancelled; otherwise null.
    status: text('standing', { enum: ENTRY_STATUSES }),
    // What it was for and what it concluded, in this record's words, and the sources that say so.
    summary: localized('summary'),
    summarySources: text('summary_sources', { mode: 'json' }).$type<string[]>(),
    // The entry of the series it belongs to.
    seriesId: text('series_id'),
  },
  (t) => [
    uniqueIndex('register_entry_slug').on(t.slug),
    uniqueIndex('register_entry_meeting').on(t.meetingId).where(sql`${t.meetingId} is not null`),
    index('register_entry_record').on(t.audience, t.startsOn, t.id),
    index('register_entry_starts_on').on(t.startsOn, t.id),
    index('register_entry_type').on(t.type, t.startsOn, t.id),
    index('register_entry_place').on(t.place, t.startsOn, t.id),
    index('register_entry_public_type').on(t.audience, t.type, t.startsOn),
    index('register_entry_public_place').on(t.audience, t.place),
    index('register_entry_series').on(t.seriesId, t.audience, t.startsOn),
    check('register_entry_days', sql`${t.startsOn} <= ${t.endsOn}`),
    check('register_entry_precision', sql`${t.precision} in ${oneOf(DATE_PRECISIONS)}`),
    check('register_entry_standing', sql`${t.status} is null or ${t.status} in ${oneOf(ENTRY_STATUSES)}`),
    check('register_entry_type_word', sql`${t.type} in ${oneOf(MEETING_TYPES)}`),
  ],
)

/** What a source claims about an entry: a title, a number, a funder, an outcome. Sources that differ have a row each. */
export const registerClaim = sqliteTable(
  'register_claim',
  {
    id: text('id').primaryKey(),
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntry.id),
    field: text('field', { enum: CLAIM_FIELDS }).notNull(),
    text: localized('text').notNull(),
    source: text('source').notNull(),
    // Sources contradict each other here.
    disputed: integer('disputed', { mode: 'boolean' }).notNull().default(false),
    rank: integer('rank').notNull(),
  },
  (t) => [
    index('register_claim_entry').on(t.entryId, t.rank),
    check('register_claim_field', sql`${t.field} in ${oneOf(CLAIM_FIELDS)}`),
    check('register_claim_text_json', sql`json_valid(${t.text})`),
  ],
)

/** Which States took part in what capacity, according to a source. */
export const registerState = sqliteTable(
  'register_state',
  {
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntry.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => state.code),
    capacity: text('capacity', { enum: REGISTER_CAPACITIES }).notNull(),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.stateCode, t.source] }), index('register_state_state').on(t.stateCode, t.entryId)],
)

/** What led to what, if a source says so: from a recommendation to the meetings that followed it. */
export const registerLink = sqliteTable(
  'register_link',
  {
    fromId: text('from_id')
      .notNull()
      .references(() => registerEntry.id),
    toId: text('to_id')
      .notNull()
      .references(() => registerEntry.id),
    text: localized('text').notNull(),
    // Null for a link loaded before links had sources: it is not shown.
    source: text('source'),
  },
  (t) => [primaryKey({ columns: [t.fromId, t.toId] }), index('register_link_to').on(t.toId)],
)

/** The words an entry is found by, folded, in all its languages; searched by their beginnings. */
export const registerWord = sqliteTable(
  'register_word',
  {
    word: text('word').notNull(),
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntry.id),
  },
  (t) => [primaryKey({ columns: [t.word, t.entryId] }), index('register_word_entry').on(t.entryId)],
)

/** Papers and outcomes that the record names; their files come later. */
export const paper = sqliteTable(
  'paper',
  {
    id: text('id').primaryKey(),
    entryId: text('entry_id').references(() => registerEntry.id),
    title: localized('title').notNull(),
    kind: text('kind').notNull(),
    languages: text('languages', { mode: 'json' }).$type<string[]>().notNull(),
    // As exactly as it is known: a year, a month or a day.
    date: text('date').notNull(),
    source: text('source').notNull(),
  },
  (t) => [index('paper_entry').on(t.entryId), index('paper_date').on(t.date)],
)
