import { type Block, type Paper, type Runs, run } from '#domain/documents/paper'
import { pagesWords } from '#domain/documents/paper-version'
import type { PaperWords } from '#domain/documents/paper-words'
import { kindBeneath, languageHead, lineOf, type PaperParagraph, paragraphBlocks, statementHead } from '#domain/documents/statement-blocks'
import { issuedAs } from '#domain/documents/statement-json'
import { agreedSentence } from '#domain/statement/agreed-sentence'
import { openQuestions } from '#domain/statement/brackets'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { IssuanceView, IssuedStatementView } from '#domain/statement/issued-view'
import { isLocale, type Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'

/** Which issue of a text is printed (`as`, as in `statement.json`), and the language beside the first, if any. */
export type IssuedChoice = { as: string | null; beside: Locale | null }

/**
 * An issued text as a paper, in one language or in two columns: its words as issued, who issued it and how it was agreed, its corrections
 * and the hash of its plain text. Null in a language it was not issued in, and for a correction there is none of.
 */
export function issuedPaper(read: IssuedStatementView, locale: Locale, words: PaperWords, choice: IssuedChoice): Paper | null {
  const text = issuedAs(read, choice.as)
  const [last] = text?.issuances ?? []
  const own = text?.languages.find((language) => language.locale === locale)
  const other = choice.beside === null ? null : text?.languages.find((language) => language.locale === choice.beside)
  if (!text || !last || !own || other === undefined || other === own) return null
  const { meeting, kind, stale } = text
  const earlier = last.correction !== read.issuances[0]?.correction
  return {
    language: locale,
    title: `${own.title} – ${wordsOf(meeting.title, locale)}`,
    foot: `${own.title}. ${wordsOf(meeting.title, locale)}`,
    version: versionOf(text, last, locale, words),
    pages: pagesWords(words),
    marks: [
      ...(text.withdrawal === null ? [] : [words.say('statement.withdrawnNotice', { date: formatDate(text.withdrawal.day, locale) })]),
      ...(text.demonstration ? [words.say('statement.demonstration')] : []),
      ...(earlier ? [words.say('statement.earlierNotice')] : []),
      ...(own.standing === 'unofficial' && !text.demonstration ? [words.say('statement.unofficialNotice')] : []),
    ],
    at: last.issuedAt,
    landscape: false,
    blocks: [
      statementHead(
        meeting,
        [run(own.title, locale)],
        [kindBeneath(kind, own.title, locale, locale, words), other === null ? [] : [run(other.title, other.locale)]],
        locale,
      ),
      ...(text.withdrawal === null ? [] : lineOf([run(text.withdrawal.reason, locale)])),
      ...bracketsIn(own, locale, words),
      ...(other === null
        ? paragraphBlocks(paragraphsOf(own, new Set(stale[locale]), words))
        : [sideBySide([own, other], { demonstration: text.demonstration, locale, words })]),
      ...noteOf(text, own, locale, words),
    ],
  }
}

/** “No. 3, issued 22 September 2015”; after a correction, “No. 3, Corr.1, …”. Nobody issued what is a demonstration. */
function versionOf(text: IssuedStatementView, last: IssuanceView, locale: Locale, words: PaperWords): string {
  const values = { number: text.number, correction: last.correction, date: formatDate(last.day, locale) }
  if (text.demonstration && last.correction === 0) return words.say('papers.demonstrationOf', values)
  return words.say(last.correction === 0 ? 'papers.issuedOn' : 'papers.correctedOn', values)
}

function paragraphsOf({ paragraphs, locale }: IssuedLanguage, stale: ReadonlySet<string>, words: PaperWords): PaperParagraph[] {
  return paragraphs.map(({ id, heading, text }, at) => ({
    id,
    label: String(at + 1),
    heading: heading === null ? [] : [run(heading, locale)],
    text: [run(text, locale)],
    beneath: stale.has(id) ? lineOf([run(words.say('papers.stale'), locale)]) : [],
  }))
}

// Both languages have the same paragraphs, in the same order.
function sideBySide(
  languages: readonly [IssuedLanguage, IssuedLanguage],
  { demonstration, locale, words }: { demonstration: boolean; locale: Locale; words: PaperWords },
): Block {
  const [first] = languages
  const cellsOf = (cell: (paragraph: IssuedLanguage['paragraphs'][number] | undefined, lang: Locale) => Runs, at: number) =>
    languages.map((language) => cell(language.paragraphs[at], language.locale))
  return {
    kind: 'columns',
    heads: languages.map(({ locale: lang, standing }) => {
      const name = languageHead(lang, locale, words)
      return [run(demonstration ? name : `${name} (${words.say(`statement.standings.${standing}`)})`, locale)]
    }),
    rows: first.paragraphs.flatMap((paragraph, at) => [
      ...(paragraph.heading === null
        ? []
        : [{ label: null, cells: cellsOf((one, lang) => (one?.heading == null ? [] : [run(one.heading, lang, 'strong')]), at) }]),
      { label: String(at + 1), cells: cellsOf((one, lang) => (one === undefined ? [] : [run(one.text, lang)]), at) },
    ]),
  }
}

function languageWords({ locale, standing }: IssuedLanguage, demonstration: boolean, words: PaperWords): string {
  const name = words.say(`languages.${locale}`)
  return demonstration ? name : `${name} (${words.say(`statement.standings.${standing}`)})`
}

function bracketsIn({ paragraphs }: IssuedLanguage, locale: Locale, words: PaperWords): Block[] {
  const count = paragraphs.reduce((sum, { text }) => sum + openQuestions(text), 0)
  return count === 0 ? [] : lineOf([run(words.say('statement.issuedWithBrackets', { count }), locale)])
}

// Who issued the text and when, how it was agreed, its languages and corrections, and how its words are verified.
function noteOf(text: IssuedStatementView, own: IssuedLanguage, locale: Locale, words: PaperWords): Block[] {
  const first = text.issuances.at(-1)
  const say = (sentence: string) => [run(sentence, locale)]
  const rows: { label: Runs; values: Runs[] }[] = []
  if (first !== undefined) rows.push({ label: say(words.say('statement.issued')), values: [say(issuedWords(text, first, locale, words))] })
  const agreed = agreedSentence(text, locale)
  if (agreed !== null) {
    const sentence = words.say(agreed.code, agreed.values)
    rows.push({
      label: say(words.say('papers.agreed')),
      values: [say(agreed.before ? words.say('statement.agreedBefore', { agreed: sentence }) : sentence)],
    })
  }
  const languages = text.languages.map((language) => languageWords(language, text.demonstration, words)).join(', ')
  rows.push({ label: say(words.say('papers.languages')), values: [say(languages)] })
  const corrections = text.issuances.filter(({ correction }) => correction > 0).map((one) => correctedWords(one, locale, words))
  if (corrections.length > 0) rows.push({ label: say(words.say('papers.corrections')), values: corrections.map(say) })
  return [{ kind: 'facts', rows }, ...lineOf(say(words.say('papers.hash'))), ...lineOf(say(own.contentHash), 'small')]
}

function issuedWords(text: IssuedStatementView, first: IssuanceView, locale: Locale, words: PaperWords): string {
  const date = formatDate(first.day, locale)
  if (text.demonstration) return words.say('statement.demonstrationNote', { date })
  return words.say('statement.issuedBy', { number: text.number, state: first.chairName, date, chairperson: presiding(first, locale) })
}

function correctedWords({ correction, day, corrected, reason }: IssuanceView, locale: Locale, words: PaperWords): string {
  const languages = corrected.map((code) => (isLocale(code) ? words.say(`languages.${code}`) : code)).join(', ')
  return `${words.say('statement.corr', { number: correction })}, ${formatDate(day, locale)} (${languages}): ${reason}`
}

function presiding({ chairperson, position }: IssuanceView, locale: Locale): string {
  return [wordsOf(chairperson, locale), wordsOf(position, locale)].filter(Boolean).join(', ')
}
