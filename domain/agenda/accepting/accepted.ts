import type { Locale } from '#domain/text/locale'
import { type LocalizedText, write } from '#domain/text/localized-text'

/** The directory's entry that somebody in the text was said to be. */
export type KnownPerson = { id: string; state: string | null; organizationId: string | null }

/** Whether days keep the dates of the text, or stand on the meeting's own days one after another. */
export const READ_DATES = ['as-written', 'in-order'] as const
export type ReadDates = (typeof READ_DATES)[number]

/**
 * What a reading is accepted with. `people` are by the name as printed; `dayIds` are ids that days have which were taken out; `newId`
 * makes the ids of what is new.
 */
export type Accepting = {
  dates: ReadDates
  people: ReadonlyMap<string, KnownPerson>
  dayIds: ReadonlyMap<string, string>
  newId: () => string
}

/** Puts words of the text into what stands. What the text does not say stays as it was. */
export type Say = (was: LocalizedText | null | undefined, said: string | null) => LocalizedText | null

/** `home` is the original language of the meeting's texts, `locale` that of the text that was read. */
export function sayIn(locale: Locale, home: Locale): Say {
  return (was, said) => (said === null || said.trim() === '' ? (was ?? null) : write(was ?? null, locale, said, home))
}
