import { isKnownSource } from '#domain/record/sources'
import type { Translator } from '#messages/translator'

/** What a source is called: by its name in the reader's language where it has one, or as it was typed. */
export function sourceName(source: string | null, t: Translator): string {
  if (source === null || source.startsWith('handover:')) return t('chairmanship.handedOver')
  return isKnownSource(source) ? t(`sources.${source}`) : source
}
