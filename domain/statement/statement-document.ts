import type { LanguageStatus, StatementKind } from '#domain/statement/statement-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

/** A paragraph, with the heading above it, if any. Its number is its place. */
export type StatementParagraph = { id: string; heading: LocalizedText | null; text: LocalizedText | null }

/** A whole text as a revision freezes it. A change of shape needs a new format: see `read-statement-document.ts`. */
export type StatementDocument = {
  format: 1
  kind: StatementKind
  title: LocalizedText
  /** The language that decides. */
  authoritative: Locale
  demonstration: boolean
  paragraphs: StatementParagraph[]
}

/** How complete a translation is: paragraphs (also headings, and the title) without words, and those whose source has changed. */
export type Parity = { locale: Locale; missing: number[]; stale: number[]; atParity: boolean; complete: boolean }

/** What a language lacks compared with the authoritative one. Number 0 is the title. */
export function parityOf(document: StatementDocument, locale: Locale): Parity {
  const texts: [number, LocalizedText | null][] = [
    [0, document.title],
    ...document.paragraphs.flatMap(({ heading, text }, at): [number, LocalizedText | null][] => [
      [at + 1, heading],
      [at + 1, text],
    ]),
  ]
  const wanted = texts.filter(([, text]) => Boolean(text?.[document.authoritative]))
  const numbersOf = (test: (text: LocalizedText | null) => boolean) => [
    ...new Set(wanted.filter(([, text]) => test(text)).map(([number]) => number)),
  ]
  const missing = numbersOf((text) => !text?.[locale])
  const stale = numbersOf((text) => isStale(text, locale))
  return { locale, missing, stale, atParity: missing.length + stale.length === 0, complete: missing.length === 0 }
}

/** The languages a text can be issued in, and what each may be called; the authoritative one first. */
export function publishable(document: StatementDocument): { locale: Locale; as: readonly LanguageStatus[] }[] {
  const others = LOCALES.filter((locale) => locale !== document.authoritative)
    .map((locale) => parityOf(document, locale))
    .filter((parity) => parity.complete)
    .map(({ locale, atParity }) => ({ locale, as: atParity ? (['official', 'unofficial'] as const) : (['unofficial'] as const) }))
  return [{ locale: document.authoritative, as: ['authoritative'] }, ...others]
}

/**
 * The canonical text of one language: the bytes of `statement.txt`, and what its hash is of. Title, then numbered paragraphs with
 * headings above, one blank line between, LF, one at the end. No other language fills a gap. `notice` comes first if the words come
 * from no source.
 */
export function canonicalText(document: StatementDocument, locale: Locale, notice: string | null): string {
  const blocks = [
    ...(notice === null ? [] : [notice]),
    document.title[locale] ?? '',
    ...document.paragraphs.flatMap(({ heading, text }, at) => [
      ...(heading?.[locale] ? [heading[locale]] : []),
      `${at + 1}. ${text?.[locale] ?? ''}`,
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}
