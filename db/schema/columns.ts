import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/sqlite-core'
import type { LocalizedText } from '#domain/text/localized-text'

/** A localised text, stored as the JSON of its type. */
export const localized = (name: string) => text(name, { mode: 'json' }).$type<LocalizedText>()

/** An SQL list of the words a column may hold, for a check constraint. */
export const oneOf = (words: readonly string[]) => sql.raw(`(${words.map((word) => `'${word}'`).join(', ')})`)
