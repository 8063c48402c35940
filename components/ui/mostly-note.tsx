import { Hint } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { mostlyIn } from '#domain/text/mostly-in'
import type { Translator } from '#messages/translator'

/** Says once, at the head of a page, that most of it is in another language than its reader's. */
export function MostlyNote({ texts, locale, t }: { texts: readonly (LocalizedText | null)[]; locale: Locale; t: Translator }) {
  const language = mostlyIn(texts, locale)
  return language === null ? null : <Hint className="mt-3">{t('translation.mostly', { language })}</Hint>
}
