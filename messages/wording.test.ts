import { expect, test } from 'vitest'
import { LOCALES, type Locale } from '#domain/text/locale'
import { messagesFor, translator } from '#messages/translator'
import errorPage from './error-page.json' with { type: 'json' }

// The kinds of slip a machine can see, looked for in every sentence of every language.

const flat = (messages: object, prefix = ''): [key: string, sentence: string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  )

const sentences = (locale: Locale) => [...flat(messagesFor(locale)), ...flat(errorPage[locale], 'errorPage.')]

const found = (locale: Locale, slip: RegExp) =>
  sentences(locale)
    .filter(([, sentence]) => slip.test(sentence))
    .map(([key, sentence]) => `${locale} ${key}: ${sentence}`)

/** Words that each language has another word for; one thing has one name. */
const OTHER_NAMES: Record<Locale, RegExp[]> = {
  en: [/deciding language|language that decides/i],
  ru: [
    /определяющ|решающ/i,
    /(?:^|[^а-яё])(?:издан|издать)/i,
    /коммент/i,
    /(?:^|[^а-яё])команд/i,
    /(?:^|[^а-яё])знак(?:ов|а)/i,
    /(?:в|по) записях|по записям/i,
    /нынешн/i,
    /опечата|запечат/i,
    /рабоч\S+ стол/i,
  ],
  kk: [
    /есептік жазба/i,
    /бөлік/i,
    /қарсылық болмау рәсімі/i,
    /(?:^|\s)болмайды деп/i,
    /көрсетуге арналған/i,
    /UNHCR/,
    /раппортёр/i,
    /Процесск/,
    /мөрлен/i,
  ],
}

test('one thing has one name in each language', () => {
  expect(LOCALES.flatMap((locale) => OTHER_NAMES[locale].flatMap((name) => found(locale, name)))).toEqual([])
})

test('quotation marks are those of the language', () => {
  expect([...found('en', /[«»"]/), ...found('ru', /["“”„]/), ...found('kk', /["“”„]/)]).toEqual([])
})

test('a sentence has one dash a language; the short one only joins the two ends of a range', () => {
  const range = /(?:\d|\}) ?– ?(?:\d|\{)/g
  const withoutRanges = (locale: Locale) => sentences(locale).map(([key, sentence]) => [key, sentence.replaceAll(range, '')] as const)
  const other = { en: /—| - /, ru: /–| - /, kk: /–| - / }
  expect(LOCALES.flatMap((locale) => withoutRanges(locale).filter(([, sentence]) => other[locale].test(sentence)))).toEqual([])
})

test('no odd spaces, none doubled, none before a full stop', () => {
  expect(LOCALES.flatMap((locale) => found(locale, /[\u00A0\u2000-\u200A\u202F]| {2}|\s[.,;]/))).toEqual([])
})

test('a number never stands bare before a word that must agree with it', () => {
  const bare = /\{(?:count|hours|min|max|minutes|seconds|missing|stale)\} (?!min\b|мин\.|с\.)\p{Ll}{2,}/u
  // A Kazakh noun after a number does not change.
  expect([...found('en', bare), ...found('ru', bare)]).toEqual([])
})

test('the name of a language is never pasted into a sentence that would bend it', () => {
  expect(
    LOCALES.flatMap((locale) =>
      found(locale, /(?:языке|тілінде|issued in|no|the) «?\{(?:language|shown|locale)\}|\{(?:language|shown)\} (?:тілінде|text)/),
    ),
  ).toEqual([])
  const shown = (locale: Locale) => translator(locale)('statement.notInLanguage', { language: 'kk', shown: 'en' })
  expect(LOCALES.map(shown)).toEqual([
    'Not issued in Kazakh; shown in English.',
    'На казахском языке не публиковалось; приводится текст на английском языке.',
    'Қазақ тілінде жарияланбаған; ағылшын тілінде көрсетілген.',
  ])
})

test('hours agree with their number', () => {
  const least = (locale: Locale, hours: number) => translator(locale)('problems.too-soon', { hours })
  expect([1, 2, 21, 24].map((hours) => least('ru', hours))).toEqual([
    'Процедура длится не менее 1 часа.',
    'Процедура длится не менее 2 часов.',
    'Процедура длится не менее 21 часа.',
    'Процедура длится не менее 24 часов.',
  ])
  expect(least('en', 1)).toBe('Silence lasts at least 1 hour.')
})

test('“now” is not said of a day in the past, nor is anybody said to be refused who declined', () => {
  expect([...found('ru', /^(?=.*сейчас)(?=.*не председательствует)/), ...found('kk', /^(?=.*қазір)(?=.*төрағалық етпейді)/)]).toEqual([])
  expect(found('ru', /участие отклонено/i)).toEqual([])
})

test('abridged years of Kazakh are written out', () => {
  expect(found('kk', /\d ?жж?\./)).toEqual([])
})
