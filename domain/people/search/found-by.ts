import type { SearchWord } from '#domain/people/search/search-words'
import type { Sought } from '#domain/people/search/sought'

/** Where a person was found, the nearest first: the beginnings of their name, anywhere in it, or also by what stands beside it. */
export const FOUND_BY = ['name', 'inside', 'beside'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** What somebody is searched by: the name in all languages; and what stands beside it: honorific, position, State, organisation. */
export type Findable = { name: readonly SearchWord[]; beside: () => readonly SearchWord[] }

/** Whether and where a person is found: each word that is sought must be, in any order. Null if one is not. */
export function foundBy(sought: Sought, { name, beside }: Findable): FoundBy | null {
  let worst = 0
  for (const word of sought) {
    const at = name.some((one) => begins(one, word)) ? 0 : name.some((one) => contains(one, word)) ? 1 : isBeside(beside(), word) ? 2 : 3
    if (at === 3) return null
    worst = Math.max(worst, at)
  }
  return FOUND_BY[worst] ?? null
}

/** Whether a State or organisation is found by all that is sought, in one of its names or by its code. */
export function isCalled(sought: Sought, names: readonly (readonly SearchWord[])[]): boolean {
  return sought.length > 0 && names.some((name) => sought.every((word) => isBeside(name, word)))
}

/** Whether a word begins with what was typed, by its letters or by its sound. */
export function begins(word: SearchWord, typed: SearchWord): boolean {
  if (typed.plain !== '' && word.plain.startsWith(typed.plain)) return true
  return typed.loose.some((sound) => word.loose.some((form) => form.startsWith(sound)))
}

function contains(word: SearchWord, typed: SearchWord): boolean {
  if (typed.plain.length >= 2 && word.plain.includes(typed.plain)) return true
  return typed.loose.some((sound) => sound.length >= 3 && word.loose.some((form) => form.includes(sound)))
}

/** Whether a word is among others: the beginning of one, or one in another case. */
export function isBeside(words: readonly SearchWord[], typed: SearchWord): boolean {
  return words.some((word) => begins(word, typed) || isDeclined(word.plain, typed.plain))
}

/** How much of a Cyrillic word its cases and derivations leave alone, at the least. */
const STEM = 4
const LONGEST_ENDING = 5

// «Казахстана», «министра»: the same word in another case. Latin words are not declined.
function isDeclined(word: string, typed: string): boolean {
  if (typed.length < STEM || word.length < STEM || !/\p{Script=Cyrillic}/u.test(typed)) return false
  const stem = Math.max(STEM, Math.min(word.length, typed.length) - 2)
  return word.slice(0, stem) === typed.slice(0, stem) && typed.length - word.length <= LONGEST_ENDING
}
