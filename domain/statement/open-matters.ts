import { openAcross, openQuestions, placeholders } from '#domain/statement/brackets'
import { type Parity, parityOf, type StatementDocument } from '#domain/statement/statement-document'
import { LOCALES, type Locale } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'

/** The brackets of one language: contested words, and words still to be written, with their paragraphs; number 0 is the title. */
export type BracketsIn = { locale: Locale; contested: number; unwritten: number; contestedIn: number[]; unwrittenIn: number[] }

/**
 * What is still open when a text is to be issued, to be shown and acknowledged: brackets of the deciding language, and of each,
 * proposals without an answer (ids), headings missing in the deciding language (paragraph numbers), translations begun but not at
 * parity, and whether the meeting is not over yet.
 */
export type OpenMatters = {
  brackets: number
  bracketed: BracketsIn[]
  unanswered: readonly string[]
  headless: number[]
  behind: Parity[]
  ahead: boolean
}

/** The open matters of a document; `ahead` is whether its meeting is not over yet. */
export function openMatters(document: StatementDocument, unanswered: readonly string[], ahead = false): OpenMatters {
  const { authoritative, paragraphs } = document
  const texts = textsIn(document, authoritative).map(({ text }) => text)
  const brackets = texts.reduce((sum, text) => sum + openQuestions(text), 0) + openAcross(texts)
  const bracketed = LOCALES.map((locale) => bracketsIn(document, locale)).filter(({ contested, unwritten }) => contested + unwritten > 0)
  const headless = paragraphs.flatMap(({ heading }, at) => (heading && !heading[authoritative] ? [at + 1] : []))
  const behind = LOCALES.filter((locale) => locale !== authoritative)
    .filter((locale) => paragraphs.some((paragraph) => languagesOf(paragraph.text).includes(locale)))
    .map((locale) => parityOf(document, locale))
    .filter((parity) => !parity.atParity)
  return { brackets, bracketed, unanswered, headless, behind, ahead }
}

function textsIn({ title, paragraphs }: StatementDocument, locale: Locale): { number: number; text: string }[] {
  return [
    { number: 0, text: title[locale] ?? '' },
    ...paragraphs.flatMap(({ heading, text }, at) => [heading, text].map((words) => ({ number: at + 1, text: words?.[locale] ?? '' }))),
  ]
}

function bracketsIn(document: StatementDocument, locale: Locale): BracketsIn {
  const texts = textsIn(document, locale)
  const numbers = (found: (text: string) => number) => [...new Set(texts.filter(({ text }) => found(text) > 0).map(({ number }) => number))]
  const sum = (found: (text: string) => number) => texts.reduce((all, { text }) => all + found(text), 0)
  const contested = (text: string) => openQuestions(text) - placeholders(text) + openAcross([text])
  const across = openAcross(texts.map(({ text }) => text)) - sum((text) => openAcross([text]))
  return {
    locale,
    contested: sum(contested) + across,
    unwritten: sum(placeholders),
    contestedIn: numbers(contested),
    unwrittenIn: numbers(placeholders),
  }
}

/**
 * A key of the open matters that changes when they do, so that the acknowledgement covers exactly what is open. Empty when nothing
 * is.
 */
export function openMattersKey({ brackets, bracketed, unanswered, headless, behind, ahead }: OpenMatters): string {
  if (!ahead && bracketed.length + brackets + unanswered.length + headless.length + behind.length === 0) return ''
  const translations = behind.map((parity) => `${parity.locale}:${parity.missing.join('.')}:${parity.stale.join('.')}`)
  const signs = bracketed.map(({ locale, contested, unwritten }) => `${locale}:${contested}:${unwritten}`)
  return [brackets, [...unanswered].sort().join(','), headless.join('.'), ...translations, ...signs, ...(ahead ? ['ahead'] : [])].join('/')
}
