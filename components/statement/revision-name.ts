import type { Translator } from '#messages/translator'

/** The name of a revision: Zero draft, then Rev.1, Rev.2 … */
export function revisionName(number: number, t: Translator): string {
  return number === 0 ? t('statement.zeroDraft') : t('statement.rev', { number })
}
