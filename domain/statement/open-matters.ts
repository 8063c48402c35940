import { openAcross, openQuestions } from '#domain/statement/brackets'
import { type Parity, parityOf, type StatementDocument } from '#domain/statement/statement-document'
import { LOCALES } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'

/**
 * What a text leaves open when it is to be issued, to be looked at and acknowledged: brackets, proposals without an answer (by their ids), headings that the
 * deciding language lacks (by the number of the paragraph), and translations begun and not at parity.
 */
export type OpenMatters = { brackets: number; unanswered: readonly string[]; headless: number[]; behind: Parity[] }

/** Open matters of a document in its deciding language. */
export function openMatters(document: StatementDocument, unanswered: readonly string[]): OpenMatters {
  const { authoritative, paragraphs } = document
  const texts = [document.title, ...paragraphs.flatMap((one) => [one.heading, one.text])].map((text) => text?.[authoritative] ?? '')
  const brackets = texts.reduce((sum, text) => sum + openQuestions(text), 0) + openAcross(texts)
  const headless = paragraphs.flatMap(({ heading }, at) => (heading && !heading[authoritative] ? [at + 1] : []))
  const behind = LOCALES.filter((locale) => locale !== authoritative)
    .filter((locale) => paragraphs.some((one) => languagesOf(one.text).includes(locale)))
    .map((locale) => parityOf(document, locale))
    .filter((parity) => !parity.atParity)
  return { brackets, unanswered, headless, behind }
}

/** Open matters in a word that changes when they do: what was acknowledged is what is open, each of it. Empty when nothing is. */
export function openMattersKey({ brackets, unanswered, headless, behind }: OpenMatters): string {
  if (brackets + unanswered.length + headless.length + behind.length === 0) return ''
  const translations = behind.map((one) => `${one.locale}:${one.missing.join('.')}:${one.stale.join('.')}`)
  return [brackets, [...unanswered].sort().join(','), headless.join('.'), ...translations].join('/')
}
