import { openAcross, openQuestions } from '#domain/statement/brackets'
import { type Parity, parityOf, type StatementDocument } from '#domain/statement/statement-document'
import { LOCALES } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'

/**
 * What is still open when a text is to be issued, to be shown and acknowledged: brackets, proposals without an answer (ids),
 * headings missing in the deciding language (paragraph numbers), and translations begun but not at parity.
 */
export type OpenMatters = { brackets: number; unanswered: readonly string[]; headless: number[]; behind: Parity[] }

/** The open matters of a document in its deciding language. */
export function openMatters(document: StatementDocument, unanswered: readonly string[]): OpenMatters {
  const { authoritative, paragraphs } = document
  const texts = [document.title, ...paragraphs.flatMap((paragraph) => [paragraph.heading, paragraph.text])].map(
    (text) => text?.[authoritative] ?? '',
  )
  const brackets = texts.reduce((sum, text) => sum + openQuestions(text), 0) + openAcross(texts)
  const headless = paragraphs.flatMap(({ heading }, at) => (heading && !heading[authoritative] ? [at + 1] : []))
  const behind = LOCALES.filter((locale) => locale !== authoritative)
    .filter((locale) => paragraphs.some((paragraph) => languagesOf(paragraph.text).includes(locale)))
    .map((locale) => parityOf(document, locale))
    .filter((parity) => !parity.atParity)
  return { brackets, unanswered, headless, behind }
}

/**
 * A key of the open matters that changes when they do, so that the acknowledgement covers exactly what is open. Empty when nothing
 * is.
 */
export function openMattersKey({ brackets, unanswered, headless, behind }: OpenMatters): string {
  if (brackets + unanswered.length + headless.length + behind.length === 0) return ''
  const translations = behind.map((parity) => `${parity.locale}:${parity.missing.join('.')}:${parity.stale.join('.')}`)
  return [brackets, [...unanswered].sort().join(','), headless.join('.'), ...translations].join('/')
}
