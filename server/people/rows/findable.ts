import { and, like, notLike, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import type { SearchWord } from '#domain/people/search/search-words'
import type { Sought } from '#domain/people/search/sought'
import { piecesOf, readStoredWords, WORDS_VERSION, type WordsOfEntry, wordsOfEntry } from '#domain/people/search/stored-words'

/** Somebody of the directory as search sees them: the words of the entry, and for whom they speak. */
export type FindablePerson = WordsOfEntry & { id: string; sortName: string; stateCode: string | null; organizationId: string | null }

/**
 * Entries of the directory with the words they are searched by: all, or those for which `among` holds. Those whose words were stored by
 * other rules are always there, and their words found anew, until `storeWords` has stored them.
 */
export async function findablePeople(db: Db, among?: SQL): Promise<FindablePerson[]> {
  const { id, sortName, searchName, stateCode, organizationId, name, honorific, position } = person
  const byOtherRules = notLike(searchName, `${WORDS_VERSION}\n%`)
  const rows = await db
    .select({ id, sortName, searchName, stateCode, organizationId })
    .from(person)
    .where(among === undefined ? undefined : or(among, byOtherRules))
  const others = new Map(
    (await db.select({ id, name, sortName, honorific, position }).from(person).where(byOtherRules)).map((row) => [
      row.id,
      wordsOfEntry(row),
    ]),
  )
  return rows.flatMap(({ searchName, ...row }) => {
    const words = readStoredWords(searchName) ?? others.get(row.id)
    return words === undefined ? [] : { ...row, ...words }
  })
}

/** In whose stored words each of these words may be, by its letters or its sound: a few too many, and never one too few. */
export function mayHold(words: Sought): SQL | undefined {
  return and(...words.map(mayHoldOne))
}

/** Whose names one of the longer words may be in. */
export function mayHoldAny(words: Sought): SQL | undefined {
  const long = words.filter(({ plain }) => plain.length > 2)
  return or(...(long.length === 0 ? words : long).map(mayHoldOne))
}

export function mayHoldOne(word: SearchWord): SQL | undefined {
  return or(...piecesOf(word).map((piece) => like(person.searchName, `%${piece}%`)))
}
