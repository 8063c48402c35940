import { DEMONSTRATION_NOTICE } from '#domain/statement/demonstration-notice'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import { canonicalText, publishable, type StatementDocument } from '#domain/statement/statement-document'
import { LANGUAGE_STATUSES, type LanguageStatus } from '#domain/statement/statement-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import { type Refusal, refuseField } from '#server/core/outcome'
import { contentHash } from '#server/statement/rows/content-hash'

/** One language of a text as issued, with the hash of its canonical bytes. */
export function issuedLanguage(document: StatementDocument, locale: Locale, status: LanguageStatus, since: number): IssuedLanguage {
  const canonical = canonicalText(document, locale, document.demonstration ? DEMONSTRATION_NOTICE[locale] : null)
  return {
    locale,
    standing: status,
    title: document.title[locale] ?? '',
    paragraphs: document.paragraphs.map(({ id, heading, text }) => ({
      id,
      heading: heading?.[locale] || null,
      text: text?.[locale] ?? '',
    })),
    canonical,
    contentHash: contentHash(canonical),
    since,
  }
}

/**
 * The languages to issue: always the authoritative one; others as official at parity, or as unofficial when complete. Otherwise
 * refuses that language's field (`no-parity`).
 */
export function chosenLanguages(
  document: StatementDocument,
  chosen: Partial<Record<Locale, string | undefined>>,
  since: number,
): { ok: true; languages: IssuedLanguage[] } | Refusal {
  const possible = new Map(publishable(document).map((language) => [language.locale, language.as]))
  const languages = [issuedLanguage(document, document.authoritative, 'authoritative', since)]
  for (const locale of LOCALES) {
    const wanted = LANGUAGE_STATUSES.find((status) => status === chosen[locale])
    if (locale === document.authoritative || wanted === undefined || wanted === 'authoritative') continue
    if (!possible.get(locale)?.includes(wanted)) return refuseField(`as.${locale}`, 'no-parity')
    languages.push(issuedLanguage(document, locale, wanted, since))
  }
  return { ok: true, languages }
}
