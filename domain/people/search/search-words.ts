import { LATIN_LETTERS } from '#domain/people/search/letters'
import { looseForms } from '#domain/people/search/loose-form'

/**
 * A word as it is searched: `plain` in its own letters, without case, accents and apostrophes; `loose` by its sound, which only adds to
 * what the plain form finds.
 */
export type SearchWord = { plain: string; loose: readonly string[] }

const APOSTROPHES = /['’‘‛ʻʼʽʾʿˈ`´′ʹ＇]/gu

/** The words of a text to be searched. All hyphens part words; of a word with hyphens the whole is a word too. */
export function searchWords(text: string): SearchWord[] {
  const words = folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}'\p{Pd}]*/gu) ?? []
  return words.flatMap((word) => {
    const parts = word.split(/\p{Pd}+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
    return (parts.length > 1 ? [...parts, parts.join('')] : parts).map(searchWord)
  })
}

/** The words somebody types to search: as `searchWords`, but a word with hyphens is its parts alone. */
export function typedWords(text: string): SearchWord[] {
  return (folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []).map(searchWord)
}

function searchWord(word: string): SearchWord {
  return { plain: withoutYo(word.replaceAll("'", '')), loose: looseForms(word) }
}

// «Ёлкин» is written «Елкин» too; its sound is that of both.
function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е')
}

/** The breve and the dots of these are part of the letter: й, ў, ё. */
const OWN_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0306', 'иу'],
  ['\u0308', 'е'],
])

// In lower case, without accents; letters that no accent can be taken from are those of the keyboard. Kazakh letters are letters.
function folded(text: string): string {
  const apart = text.toLowerCase().normalize('NFKD').replace(APOSTROPHES, "'")
  const bare = apart.replace(/(\P{M})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    return letter + [...marks].filter((mark) => OWN_MARKS.get(mark)?.includes(letter)).join('')
  })
  return [...bare.normalize('NFC')].map((letter) => LATIN_LETTERS.get(letter) ?? PERSIAN.get(letter) ?? letter).join('')
}

/** Arabic keyboards write these two where Persian and Urdu ones write the others. */
const PERSIAN: ReadonlyMap<string, string> = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
])
