import { STATEMENT_KINDS, type StatementKind } from '#domain/statement/statement-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

// How titles name the kinds of outcome text, by the words' stems: shared with the words of `messages/` by a test.
const NAMES: Record<StatementKind, Record<Locale, RegExp>> = {
  'chairs-statement': { en: /\bstatement\b/iu, ru: /заявлени/iu, kk: /мәлімдеме/iu },
  'chairs-summary': { en: /\bsummary\b/iu, ru: /резюме/iu, kk: /түйін/iu },
  communique: { en: /\bcommuniqu[eé]/iu, ru: /коммюнике/iu, kk: /коммюнике/iu },
  declaration: { en: /\bdeclaration\b/iu, ru: /декларац/iu, kk: /декларация/iu },
}

/**
 * The languages in which a title calls a text of this kind something else: the first kind it names is another one. “Statement on the
 * Declaration” is a statement; a title that names no kind is free.
 */
export function namesAnotherKind(title: Partial<LocalizedText>, kind: StatementKind): Locale[] {
  return LOCALES.filter((locale) => {
    const words = title[locale] ?? ''
    const named = STATEMENT_KINDS.map((known) => ({ known, at: words.search(NAMES[known][locale]) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
    return named[0] !== undefined && named[0].known !== kind
  })
}
