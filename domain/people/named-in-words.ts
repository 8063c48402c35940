import { fold } from '#domain/people/names'
import { LOCALES, type Locale } from '#domain/text/locale'

/** Everything a State or organisation is called, short and official, in each language. */
export type KnownNames = Partial<Record<Locale, readonly string[]>>

/**
 * Whether a position already says for whom somebody speaks, so that it is not printed twice. Compares whole words, in the language of
 * the position, and knows how a name is declined there: “Республики Казахстан”, «Түркияның». Adjectives (“Turkish”) name nobody:
 * in doubt the answer is no, and the State is printed.
 */
export function isNamedIn(position: { text: string; lang: Locale }, known: KnownNames): boolean {
  return isSaidIn(wordsOf(position.text), position.lang, known)
}

/** The same of words that were parted once (`wordsOf`), to be compared with many names. */
export function isSaidIn(said: readonly string[], lang: Locale, known: KnownNames): boolean {
  return formsKnown(known, lang).some((forms) => occursIn(said, forms))
}

type Forms = readonly ((said: string) => boolean)[]
const made = new WeakMap<KnownNames, Map<Locale, readonly Forms[]>>()

// The forms of names are made once: a text is compared with those of many States.
function formsKnown(known: KnownNames, lang: Locale): readonly Forms[] {
  const forms = made.get(known) ?? new Map<Locale, readonly Forms[]>()
  made.set(known, forms)
  const there = forms.get(lang)
  if (there !== undefined) return there
  const names = (known[lang] ?? []).flatMap(withoutBrackets).map(wordsOf)
  const fresh = names.filter((words) => words.length > 0).map((words) => words.map((word) => formsOf(word, lang)))
  forms.set(lang, fresh)
  return fresh
}

// “Iran (Islamic Republic of)” is also called Iran.
function withoutBrackets(name: string): string[] {
  const bare = name.replace(/\s*\(.*\)/u, '')
  return bare === name ? [name] : [name, bare]
}

/** The words of a text, folded, for `isSaidIn`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/-*[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
}

function occursIn(said: readonly string[], forms: Forms): boolean {
  return said.some((_, at) => forms.every((form, index) => form(said[at + index] ?? '')))
}

function formsOf(word: string, lang: Locale): (said: string) => boolean {
  if (lang === 'ru') return russianForms(word)
  if (lang === 'kk') return (said) => said === word || (said.startsWith(word) && KAZAKH_CASES.test(said.slice(word.length)))
  return (said) => said === word
}

// What a name ends in, and what takes its place in the other cases. The first that fits holds; any other ending is not declined.
const RUSSIAN_CASES: readonly [ending: RegExp, cases: RegExp][] = [
  [/ая$/, /^(?:ая|ой|ую|ою)$/],
  [/ое$/, /^(?:ое|ого|ому|ым|ом)$/],
  [/[ыи]й$/, /^(?:[ыи]й|[ое]го|[ое]му|[ыи]м|[ое]м|я|ю|и)$/],
  [/[ыи]е$/, /^(?:[ыи]е|[ыи]х|[ыи]ми?)$/],
  [/я$/, /^(?:я|и|ю|е|ею|ей)$/],
  [/о$/, /^(?:о|а|у|ом|е)$/],
  [/а$/, /^(?:а|ы|и|е|у|ою|ой)$/],
  [/ь$/, /^(?:ь|я|и|ю|е|ем|ью)$/],
  [/й$/, /^(?:й|я|ю|ем|е)$/],
  [/[ыи]$/, /^(?:ы|и|ов|ей|ам|ями?|ах|ями|ами|ях)?$/],
  [/[бвгджзклмнпрстфхцчшщ]$/, /^(?:а|у|ом|е)?$/],
]

function russianForms(word: string): (said: string) => boolean {
  const [ending, cases] = RUSSIAN_CASES.find(([ending]) => ending.test(word)) ?? []
  if (ending === undefined || cases === undefined) return (said) => said === word
  // The ending of a noun in a consonant is added, every other one replaced.
  const stem = /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? word : word.replace(ending, '')
  return (said) => said.startsWith(stem) && cases.test(said.slice(stem.length))
}

const KAZAKH_CASES = /^(?:[ндт][ыі]ң|[гғкқ][ае]|н?[ае]|[ндт][ыі]|н|н?[дт][ае]|[ндт][ае]н|[мбп]ен|н?[дт][ае](?:ғы|гі))$/

/** Names beside the official ones that papers use for a few States. */
const ALSO_CALLED: Record<string, KnownNames> = {
  AE: { en: ['UAE'], ru: ['ОАЭ'], kk: ['БАӘ'] },
  CN: { en: ['PRC'], ru: ['КНР'], kk: ['ҚХР'] },
  GB: { en: ['United Kingdom', 'UK', 'Great Britain'], ru: ['Великобритания', 'Соединённое Королевство'], kk: ['Ұлыбритания'] },
  RU: { en: ['Russia'], ru: ['Россия', 'РФ'], kk: ['Ресей'] },
  US: { en: ['United States', 'U.S.', 'USA', 'US'], ru: ['США', 'Соединённые Штаты'], kk: ['АҚШ'] },
}

/** The names of a State that the record holds, and the shorter ones in use. */
export function withCommonNames(code: string, known: KnownNames): KnownNames {
  return Object.fromEntries(LOCALES.map((locale) => [locale, [...(known[locale] ?? []), ...(ALSO_CALLED[code]?.[locale] ?? [])]]))
}
