import { sql } from 'drizzle-orm'
import { type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'
import type { LocalizedText } from '#domain/text/localized-text'

/** A localised text, stored as the JSON of its type. */
export const localized = (name: string) => text(name, { mode: 'json' }).$type<LocalizedText>()

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
