import { type Likeness, likenessOf } from '#domain/people/search/same-name'
import type { SearchWord } from '#domain/people/search/search-words'

/** An entry of the directory, as it is compared with the others. */
export type Compared = {
  id: string
  sortName: string
  stateCode: string | null
  organizationId: string | null
  /** Its names, language by language (`typedWords`). */
  names: readonly (readonly SearchWord[])[]
}

export type LikelyPair = { likeness: Likeness; ids: readonly [string, string] }

/** So many people may share a word of their names and still be compared each with each. */
const MOST_ALIKE = 60
/** Pairs are no list to work through beyond that. */
const MOST_PAIRS = 500

/**
 * Pairs of entries that are likely of one person: names alike, and no two States or organisations that differ. The likeliest first. Only
 * entries that share a word of some length are compared, so that the work stays in proportion to their number.
 */
export function likelyPairs(people: readonly Compared[]): LikelyPair[] {
  const byWord = new Map<string, Compared[]>()
  for (const person of people)
    for (const sound of new Set(person.names.flat().flatMap(({ plain, loose }) => (plain.length > 2 ? loose : [])))) {
      const others = byWord.get(sound)
      if (others === undefined) byWord.set(sound, [person])
      else others.push(person)
    }
  const pairs = new Map<string, LikelyPair>()
  for (const alike of byWord.values())
    for (const [at, one] of alike.slice(0, MOST_ALIKE).entries())
      for (const other of alike.slice(at + 1, MOST_ALIKE)) {
        const key = `${one.id} ${other.id}`
        if (pairs.size >= MOST_PAIRS || pairs.has(key) || differs(one, other)) continue
        const likeness = one.names.map((name) => likenessOf(other.names, name)).reduce(likelier, null)
        if (likeness !== null) pairs.set(key, { likeness, ids: [one.id, other.id] })
      }
  return [...pairs.values()].sort((a, b) => LEVELS.indexOf(a.likeness) - LEVELS.indexOf(b.likeness))
}

const LEVELS: readonly Likeness[] = ['same', 'spelled', 'near']

function likelier(a: Likeness | null, b: Likeness | null): Likeness | null {
  return LEVELS.find((level) => level === a || level === b) ?? null
}

function differs(one: Compared, other: Compared): boolean {
  const areTwo = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
  return areTwo(one.stateCode, other.stateCode) || areTwo(one.organizationId, other.organizationId)
}
