import type { MailFacts } from '#domain/outbox/mail-facts'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { Translator } from '#messages/translator'

/** What a message says of a silence: what it means and until when, who may object and how, or what its end means; null where it tells of none. */
export function silenceMail({ kind, silence }: MailFacts, until: string, t: Translator): string[] | null {
  if (silence === null) return null
  const of = mustBeAgreed(silence.kind) ? 'agreed' : 'statement'
  if (kind === 'silence-ended') return [t(`mail.endedMeans.${of}`, { until })]
  const means = [t(`statement.silenceMeans.${of}`, { until })]
  return silence.voice ? means : [...means, t('statement.observerOnly')]
}
