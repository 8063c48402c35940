import { inArray, or, type SQL } from 'drizzle-orm'
import { person } from '#db/schema/person'
import type { KnownNames } from '#domain/people/named-in-words'
import { isBeside } from '#domain/people/search/found-by'
import { type SearchWord, searchWords } from '#domain/people/search/search-words'
import type { SideNamesView } from '#domain/people/side-names-view'

/** The words of what States and organisations are called, in three languages, short and official, today and before. */
export type SideWords = { states: ReadonlyMap<string, readonly SearchWord[]>; organizations: ReadonlyMap<string, readonly SearchWord[]> }

/** A State is found by its code too. */
export function sideWords({ states, organizations }: SideNamesView): SideWords {
  return {
    states: new Map(Object.entries(states).map(([code, { known }]) => [code, [...searchWords(code), ...wordsOf(known)]])),
    organizations: new Map(Object.entries(organizations).map(([id, { known }]) => [id, wordsOf(known)])),
  }
}

/** Who speaks for a State or an organisation in whose names a word is; undefined where there is none. */
export function speaksForSought(word: SearchWord, { states, organizations }: SideWords): SQL | undefined {
  const keys = (sides: SideWords['states']) => [...sides].filter(([, words]) => isBeside(words, word)).map(([key]) => key)
  const [codes, ids] = [keys(states), keys(organizations)]
  return or(
    ...(codes.length === 0 ? [] : [inArray(person.stateCode, codes)]),
    ...(ids.length === 0 ? [] : [inArray(person.organizationId, ids)]),
  )
}

function wordsOf(known: KnownNames): SearchWord[] {
  return Object.values(known).flatMap((names) => names.flatMap(searchWords))
}
