import { type SearchWord, searchWords, typedWords } from '#domain/people/search/search-words'
import { type LocalizedText, languagesOf } from '#domain/text/localized-text'

/** What an entry of the directory is searched by, apart from its State and organisation. */
export type Searched = { name: LocalizedText; sortName: string; honorific: LocalizedText | null; position: LocalizedText | null }

/** The words of an entry. `names`: to be compared with another name, language by language. */
export type WordsOfEntry = { name: readonly SearchWord[]; names: readonly (readonly SearchWord[])[]; beside: readonly SearchWord[] }

/** The first line of what is stored. Another, wherever the rules of letters and sounds change. */
export const WORDS_VERSION = '2'

/** The words of an entry, found by their letters and sounds. */
export function wordsOfEntry({ name, sortName, honorific, position }: Searched): WordsOfEntry {
  const wordings = wordingsOf(name)
  return {
    name: [...wordings, sortName].flatMap(searchWords),
    names: wordings.map(typedWords),
    beside: [...wordingsOf(honorific), ...wordingsOf(position)].flatMap(searchWords),
  }
}

/**
 * The same as one text, to be stored and searched in: lines for the version, for the name, what stands beside it, and each name to
 * compare. A word is ` letters:sound,sound`, so that ` sam`, `:sam` and `,sam` are where one begins.
 */
export function storedWords(entry: Searched): string {
  const { name, names, beside } = wordsOfEntry(entry)
  return [WORDS_VERSION, ...[name, beside, ...names].map(written)].join('\n')
}

/** Reads the words back; null where they were stored by other rules, and must be found anew. */
export function readStoredWords(stored: string): WordsOfEntry | null {
  const [version, name = '', beside = '', ...names] = stored.split('\n')
  if (version !== WORDS_VERSION) return null
  return { name: wordsIn(name), beside: wordsIn(beside), names: names.map(wordsIn) }
}

/** What a word of three letters or more, or a shorter one at the beginning of a word, has in common with all that it finds in `storedWords`. */
export function piecesOf({ plain, loose }: SearchWord): string[] {
  const stem = /\p{Script=Cyrillic}/u.test(plain) ? plain.slice(0, 4) : plain
  const forms = [stem, ...loose].filter((form) => form !== '')
  return [...new Set(forms.flatMap((form) => (form.length > 1 ? [form] : [` ${form}`, `:${form}`, `,${form}`])))]
}

function written(words: readonly SearchWord[]): string {
  return words.map(({ plain, loose }) => ` ${plain}:${loose.join(',')}`).join('')
}

function wordsIn(line: string): SearchWord[] {
  return line
    .split(' ')
    .slice(1)
    .map((word) => {
      const colon = word.indexOf(':')
      return { plain: word.slice(0, colon), loose: word.length === colon + 1 ? [] : word.slice(colon + 1).split(',') }
    })
}

function wordingsOf(text: LocalizedText | null): string[] {
  return text === null ? [] : languagesOf(text).flatMap((locale) => text[locale] ?? [])
}
