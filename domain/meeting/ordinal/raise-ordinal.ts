import { englishEnding, kazakhEnding, roman, writtenOut } from '#domain/meeting/ordinal/ordinal-words'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/**
 * A text about the meeting of one number, made one of another, in each of its languages: “5th” → “6th”, «5-е» → «6-е», «5-ші» → «6-шы»,
 * written out («Пятое» → «Шестое»), in Roman numerals, and after an abbreviation (SOM-5). Dates and other figures stay. A translation
 * that was stale stays stale.
 */
export function raiseOrdinal(text: LocalizedText, from: number, to: number): LocalizedText {
  const raised: LocalizedText = { ...text }
  for (const locale of LOCALES) {
    const words = text[locale]
    if (words !== undefined) raised[locale] = raiseIn(words, locale, from, to)
  }
  if (text.renders !== undefined)
    raised.renders = Object.fromEntries(
      Object.entries(text.renders).map(([locale, rendered]) => [locale, raiseIn(rendered, text.original, from, to)]),
    )
  return raised
}

/** The same of words in one language. */
export function raiseIn(words: string, locale: Locale, from: number, to: number): string {
  if (from === to) return words
  return [inFigures, inWords, inRoman, afterAbbreviation].reduce((text, raise) => raise(text, locale, from, to), words)
}

type Raise = (words: string, locale: Locale, from: number, to: number) => string

const inFigures: Raise = (words, locale, from, to) => {
  if (locale === 'en')
    return words.replace(new RegExp(String.raw`(?<![\d.,:/-])${from}(st|nd|rd|th)(?!\p{L})${NO_MONTH}`, 'giu'), (_, ending: string) =>
      sameCase(ending, `${to}${englishEnding(to)}`),
    )
  if (locale === 'ru')
    return words.replace(new RegExp(String.raw`(?<![\d.,:/-])${from}(?=[-‑]\p{L}{1,3}(?!\p{L})(?!\s+пункт))`, 'giu'), String(to))
  return words
    .replace(new RegExp(String.raw`(?<![\d.,:/-])${from}([-‑])(?:ыншы|інші|шы|ші)(?!\p{L})`, 'gu'), `${to}$1${kazakhEnding(to)}`)
    .replace(new RegExp(String.raw`(?<![\d.,:/-])${from}([-‑])(?=\s|(?!тармақ)\p{L}{4,})`, 'gu'), `${to}$1`)
}

const inWords: Raise = (words, locale, from, to) => {
  const target = writtenOut(to, locale)
  return writtenOut(from, locale).reduce((text, written, index) => {
    const next = target[index]
    if (next === undefined) return text
    // «четвёртый» is written with either letter.
    const spelt = written.replace('четверт', 'четв[её]рт')
    return text.replace(new RegExp(String.raw`(?<!\p{L})${spelt}(?!\p{L})`, 'giu'), (found) => sameCase(found, next))
  }, words)
}

// A Roman one alone is taken for the pronoun in English, and is no ordinal in Kazakh or Russian without a word after it.
const inRoman: Raise = (words, locale, from, to) =>
  locale === 'en' && from === 1
    ? words
    : words.replace(new RegExp(String.raw`(?<![\p{L}\d])${roman(from)}(?=[-‑\s]\p{L})(?!-?[\d])`, 'gu'), roman(to))

const afterAbbreviation: Raise = (words, _locale, from, to) =>
  words.replace(new RegExp(String.raw`((?<!\p{L})(?:SOM|ССДЛ|ВВДЛ)[-‑\s]?(?:№\s?)?)${from}(?![\d.:]|-?\d|[-‑]?\p{L})`, 'gu'), `$1${to}`)

// “5th June” is a date.
const NO_MONTH = '(?!\\s+(?:of\\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))'

/** Words with the case of others: all capitals, a capital first, or small. */
function sameCase(like: string, words: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return words.toUpperCase()
  return like[0] === like[0]?.toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
