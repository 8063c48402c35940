import { type SearchWord, typedWords } from '#domain/people/search/search-words'

/** What somebody looks for: words that must all be found. */
export type Sought = readonly SearchWord[]

/** Forms of address, in the languages of papers; they tell nobody from others. */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:h\.\s?e\.|(?:his|her|their) excellenc(?:y|ies)|(?:mr|mrs|ms|miss|mx|messrs|madam|dr|prof)(?!\p{L})\.?|г-н|г-жа|господин|госпожа|е\.\s?п\.|(?:его|ее|её) превосходительство|д-р|проф(?!\p{L})\.?|жоғары мәртебелі|мырза|ханым)(?![\p{L}\p{N}])/giu

/** Small words between those that say something. */
const BETWEEN = new Set('of the and for to in at by on и по в на при для от мен және'.split(' '))

/**
 * The words that somebody looks for by a typed text. A form of address and small words are left out where others remain: a paper prints
 * “Mr. …, Head of …”, and the directory may have neither.
 */
export function soughtBy(text: string): Sought {
  const all = typedWords(text)
  const bare = typedWords(text.replace(ADDRESS, ' '))
  const telling = bare.filter(({ plain }) => !BETWEEN.has(plain))
  return telling.length > 0 ? telling : bare.length > 0 ? bare : all
}
