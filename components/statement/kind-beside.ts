import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** The kind of a text, to stand beside its title; null where the title says it in so many words. */
export function kindBeside(kind: StatementKind, title: LocalizedText | string, locale: Locale, t: Translator): string | null {
  const name = t(`statement.kinds.${kind}`)
  return (typeof title === 'string' ? title : words(title, locale)) === name ? null : name
}
