import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { account } from '#db/schema/account'
import { frozen, localized, oneOf } from '#db/schema/columns'
import { meeting } from '#db/schema/meeting'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'

/** The draft of a meeting's outcome text. Its state is computed from the rows below. After a withdrawn one a meeting may have another. */
export const statement = sqliteTable(
  'statement',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meeting.id),
    kind: text('kind', { enum: STATEMENT_KINDS }).notNull(),
    title: localized('title').notNull(),
    authoritative: text('authoritative', { enum: LOCALES }).notNull(),
    demonstration: integer('demonstration', { mode: 'boolean' }).notNull().default(false),
    // The version of the paragraphs' order.
    version: integer('version').notNull().default(1),
    openedAt: text('opened_at').notNull(),
    openedBy: text('opened_by').references(() => account.id),
  },
  (t) => [
    index('statement_meeting').on(t.meetingId, t.openedAt),
    check('statement_kind', sql`${t.kind} in ${oneOf(STATEMENT_KINDS)}`),
    check('statement_authoritative', sql`${t.authoritative} in ${oneOf(LOCALES)}`),
    check('statement_title_json', sql`json_valid(${t.title})`),
    check('statement_version', sql`${t.version} >= 1`),
  ],
)

/** A paragraph of the draft. When removed it is kept and can be restored. */
export const paragraph = sqliteTable(
  'paragraph',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    version: integer('version').notNull().default(1),
    rank: real('rank').notNull(),
    heading: localized('heading'),
    text: localized('text'),
    removedAt: text('removed_at'),
  },
  (t) => [index('paragraph_statement').on(t.statementId, t.rank), check('paragraph_version', sql`${t.version} >= 1`)],
)

/** A numbered revision, 0 the zero draft: the whole text as it was. Frozen. */
export const revision = sqliteTable(
  'revision',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    number: integer('number').notNull(),
    note: text('note').notNull(),
    document: frozen('document', readStatementDocument, (document) => document).notNull(),
    // SHA-256 of the canonical text in the authoritative language: equal words have equal hashes.
    wordingHash: text('wording_hash').notNull(),
    madeAt: text('made_at').notNull(),
    madeBy: text('made_by').references(() => account.id),
  },
  (t) => [
    uniqueIndex('revision_number').on(t.statementId, t.number),
    check('revision_number_natural', sql`${t.number} >= 0`),
    check('revision_document_json', sql`json_valid(${t.document})`),
  ],
)

/**
 * What a comparison of two wordings found, by the hash of both: made once, where the later one is made. It holds lengths and no words, is
 * no evidence, and can be made again.
 */
export const keptComparison = sqliteTable(
  'kept_comparison',
  {
    statementId: text('statement_id')
      .notNull()
      .references(() => statement.id),
    pair: text('pair').notNull(),
    lengths: text('lengths').notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.pair] })],
)
