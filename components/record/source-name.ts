import { isKnownSource } from '#domain/record/sources'
import type { Translator } from '#messages/translator'

/** The name of a source in the reader's language if there is one, else as it was typed. */
export function sourceName(source: string | null, t: Translator): string {
  if (source === null || source.startsWith('handover:')) return t('chairmanship.handedOver')
  return isKnownSource(source) ? t(`sources.${source}`) : source
}
