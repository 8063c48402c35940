import { sql } from 'drizzle-orm'
import { customType, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'
import type { LocalizedText } from '#domain/text/localized-text'

/** A localised text, stored as the JSON of its type. */
export const localized = (name: string) => text(name, { mode: 'json' }).$type<LocalizedText>()

/**
 * A frozen document, stored as JSON. Whatever reads the column gets it parsed and in today's format; `freeze` says how it is written.
 * Throws where the row holds no such document.
 */
export const frozen = <T>(name: string, read: (json: unknown) => T, freeze: (document: T) => object) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (document) => JSON.stringify(freeze(document)),
    fromDriver: (stored) => read(JSON.parse(stored)),
  })(name)

/** That a column holds a calendar day, for a check constraint; it orders as text in the order of time. */
export const isDay = (column: SQLiteColumn) => sql`${column} glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'`

/** That columns hold JSON, or nothing, for a check constraint. */
export const areJson = (...columns: SQLiteColumn[]) =>
  sql.join(
    columns.map((column) => sql`(${column} is null or json_valid(${column}))`),
    sql` and `,
  )

/** An SQL list of the words a column may hold, for a check constraint. */
export const oneOf = (words: readonly string[]) => sql.raw(`(${words.map((word) => `'${word}'`).join(', ')})`)
