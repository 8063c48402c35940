import { type Block, type Paper, type Runs, run } from '#domain/documents/paper'
import { pagesWords } from '#domain/documents/paper-version'
import type { PaperWords } from '#domain/documents/paper-words'
import { kindBeneath, languageHead, lineOf, type PaperParagraph, paragraphBlocks, statementHead } from '#domain/documents/statement-blocks'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText, words as wordsOf } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'

/** A text that is not issued: its words, of which meeting, what they are called (“Rev.2”), and since when they stand so. */
export type UnissuedText = { meeting: MeetingFacts; document: StatementDocument; name: string; at: Instant; note: string }

/** A draft or a revision as a paper, marked as a draft on every page; in two columns with a language beside the reader's, if any. */
export function textPaper(text: UnissuedText, locale: Locale, words: PaperWords, beside: Locale | null): Paper {
  const { document, name, note } = text
  const lang = languageOf(document, locale)
  const blocks: Block[] = [
    statementHead(
      text.meeting,
      [run(wordsOf(document.title, lang), document.title[lang] ? lang : document.authoritative)],
      [
        [run(name, locale)],
        kindBeneath(document.kind, wordsOf(document.title, locale), lang, locale, words),
        beside === null ? [] : titleIn(document, beside),
      ],
      locale,
    ),
    ...lineOf(note === '' ? [] : [run(note, document.authoritative)]),
    ...(beside === null
      ? paragraphBlocks(paragraphsIn(document, lang, locale, words))
      : [sideBySide(document, [lang, beside], locale, words)]),
  ]
  return unissuedPaper(text, name, blocks, locale, words)
}

/** A paper about a text that is not issued, around its blocks: what it is called, how old it is, and that it is a draft. */
export function unissuedPaper(
  { meeting, document, at }: Pick<UnissuedText, 'meeting' | 'document' | 'at'>,
  name: string,
  blocks: Block[],
  locale: Locale,
  words: PaperWords,
): Paper {
  const title = wordsOf(document.title, locale)
  const since = { date: formatInstant(at, locale, meeting.timeZone), zone: words.zone(meeting.timeZone) }
  return {
    language: locale,
    title: `${title}, ${name} – ${wordsOf(meeting.title, locale)}`,
    foot: `${title}. ${wordsOf(meeting.title, locale)}`,
    version: words.say('papers.textOf', { name, ...since }),
    pages: pagesWords(words),
    marks: [words.say('papers.draft'), ...(document.demonstration ? [words.say('statement.demonstration')] : [])],
    at,
    landscape: false,
    blocks,
  }
}

/** The language a text is read in: the reader's where it has any words of it, else the deciding one. */
export function languageOf({ paragraphs, authoritative }: StatementDocument, locale: Locale): Locale {
  return paragraphs.some(({ text }) => text?.[locale]) ? locale : authoritative
}

/** The paragraphs in a language, each with a word where it is not translated, or older than the deciding words. */
export function paragraphsIn(document: StatementDocument, lang: Locale, locale: Locale, words: PaperWords): PaperParagraph[] {
  const home = document.authoritative
  return document.paragraphs.map(({ id, heading, text }, at) => {
    const own = text?.[lang] ? lang : home
    const stale = own !== home && (isStale(text, own) || isStale(heading, own))
    const remark = own !== lang ? words.say('statement.notTranslated') : stale ? words.say('papers.stale') : null
    return {
      id,
      label: String(at + 1),
      heading: wordsIn(heading, own),
      text: wordsIn(text, own),
      beneath: lineOf(remark === null ? [] : [run(remark, locale)]),
    }
  })
}

function sideBySide(document: StatementDocument, languages: readonly Locale[], locale: Locale, words: PaperWords): Block {
  return {
    kind: 'columns',
    heads: languages.map((lang) => {
      const language = languageHead(lang, locale, words)
      return [run(lang === document.authoritative ? words.say('statement.authoritativeMark', { language }) : language, locale)]
    }),
    rows: document.paragraphs.flatMap(({ heading, text }, at) => [
      ...(heading === null ? [] : [{ label: null, cells: languages.map((lang) => strong(wordsIn(heading, lang))) }]),
      { label: String(at + 1), cells: languages.map((lang) => wordsIn(text, lang)) },
    ]),
  }
}

function titleIn({ title }: StatementDocument, lang: Locale): Runs {
  return wordsIn(title, lang)
}

function wordsIn(text: LocalizedText | null, lang: Locale): Runs {
  const said = text?.[lang]
  return said ? [run(said, lang)] : []
}

function strong(runs: Runs): Runs {
  return runs.map((one) => ({ ...one, look: 'strong' as const }))
}
