import { openQuestions } from '#domain/statement/brackets'
import { type Parity, parityOf, type StatementDocument } from '#domain/statement/statement-document'
import { LOCALES } from '#domain/text/locale'
import { languagesOf } from '#domain/text/localized-text'

/** What a text leaves open when it is to be issued, to be looked at and acknowledged. */
export type OpenMatters = { brackets: number; unanswered: number; behind: Parity[] }

/** Open brackets in the deciding language, proposals without an answer, and translations begun and not at parity. */
export function openMatters(document: StatementDocument, unanswered: number): OpenMatters {
  const texts = [document.title, ...document.paragraphs.flatMap((one) => [one.heading, one.text])]
  const brackets = texts.reduce((sum, text) => sum + openQuestions(text?.[document.authoritative] ?? ''), 0)
  const behind = LOCALES.filter((locale) => locale !== document.authoritative)
    .filter((locale) => document.paragraphs.some((one) => languagesOf(one.text).includes(locale)))
    .map((locale) => parityOf(document, locale))
    .filter((parity) => !parity.atParity)
  return { brackets, unanswered, behind }
}

/** Open matters in a word that changes when they do: what was acknowledged is what is open. Empty when nothing is. */
export function mattersMark({ brackets, unanswered, behind }: OpenMatters): string {
  if (brackets + unanswered + behind.length === 0) return ''
  return [brackets, unanswered, ...behind.map((one) => `${one.locale}:${one.missing.length}:${one.stale.length}`)].join('/')
}
