import { begins } from '#domain/people/search/found-by'
import type { SearchWord } from '#domain/people/search/search-words'

/**
 * How alike two names are: `same` words in any order, `spelled` otherwise or in other letters, or `near`: initials, or a name the
 * other has and this one lacks. Null for different people.
 */
export type Likeness = 'same' | 'spelled' | 'near'

/** Compares two names by their words (`typedWords`), in any order. One word alone is like nothing longer. */
export function likeness(a: readonly SearchWord[], b: readonly SearchWord[]): Likeness | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length === 0) return null
  if (shorter.length === longer.length) {
    if (areAll(shorter, longer, (one, other) => one.plain === other.plain)) return 'same'
    if (areAll(shorter, longer, soundsAlike)) return 'spelled'
  }
  if (shorter.length < 2 || !shorter.some((word) => longer.some((other) => word.plain.length > 2 && soundsAlike(word, other)))) return null
  return areAll(shorter, longer, isShortFor) ? 'near' : null
}

/** How alike somebody's names in several languages are to one name: as the nearest of them. */
export function likenessOf(names: readonly (readonly SearchWord[])[], name: readonly SearchWord[]): Likeness | null {
  const found = names.map((one) => likeness(one, name))
  return (['same', 'spelled', 'near'] as const).find((level) => found.includes(level)) ?? null
}

function soundsAlike(one: SearchWord, other: SearchWord): boolean {
  return one.plain === other.plain || one.loose.some((form) => other.loose.includes(form))
}

// An initial is short for a name, whichever of the two names has it.
function isShortFor(one: SearchWord, other: SearchWord): boolean {
  if (soundsAlike(one, other)) return true
  return (one.plain.length === 1 && begins(other, one)) || (other.plain.length === 1 && begins(one, other))
}

/** Whether each word finds one of its own among the others: whoever was taken first makes way where they fit another as well. */
function areAll(
  words: readonly SearchWord[],
  others: readonly SearchWord[],
  fits: (one: SearchWord, other: SearchWord) => boolean,
): boolean {
  const takenBy = new Map<number, SearchWord>()
  const takes = (word: SearchWord, tried: Set<number>): boolean =>
    others.some((other, at) => {
      if (tried.has(at) || !fits(word, other)) return false
      tried.add(at)
      const before = takenBy.get(at)
      if (before !== undefined && !takes(before, tried)) return false
      takenBy.set(at, word)
      return true
    })
  return words.every((word) => takes(word, new Set()))
}
