import { sql } from 'drizzle-orm'
import { customType, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'
import type { LocalizedText } from '#domain/text/localized-text'

/** A localised text, stored as the JSON of its type. */
export const localized = (name: string) => text(name, { mode: 'json' }).$type<LocalizedText>()

/**
 * A frozen document, stored as JSON; `read` parses it and brings it to today's format, `freeze` gives what is written. Reading
 * throws if the row holds no such document.
 */
export const frozen = <T>(name: string, read: (json: unknown) => T, freeze: (document: T) => object) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (document) => JSON.stringify(freeze(document)),
    fromDriver: (stored) => read(JSON.parse(stored)),
  })(name)

/** SQL for a check: the column holds a calendar day, whose text sorts by time. */
export const isDay = (column: SQLiteColumn) => sql`${column} glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'`

/** SQL for a check: the columns hold JSON or null. */
export const areJson = (...columns: SQLiteColumn[]) =>
  sql.join(
    columns.map((column) => sql`(${column} is null or json_valid(${column}))`),
    sql` and `,
  )

/** SQL list of the words a column may hold, for a check. */
export const oneOf = (words: readonly string[]) => sql.raw(`(${words.map((word) => `'${word}'`).join(', ')})`)
