import type { SilenceState } from '#domain/statement/silence'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** A silence procedure as its result is said: `at` is when it ended, or ends; `by` names who broke it, for those who may know. */
export type SilenceSaid = { state: SilenceState; kind: StatementKind; at: Instant; zone: string; by?: readonly string[] }

/** The state of a silence procedure as a sentence. Unbroken silence adopts a text of all States; to a Chair's Statement it means no objection. */
export function silenceResult({ state, kind, at, zone, by = [] }: SilenceSaid, locale: Locale, t: Translator): string {
  const values = { time: formatInstant(at, locale, zone), zone: zoneName(zone, t) }
  if (state === 'broken' && by.length > 0) return t('statement.silenceIs.brokenBy', { ...values, names: by.join(', ') })
  if (state !== 'unbroken') return t(`statement.silenceIs.${state}`, values)
  return t(mustBeAgreed(kind) ? 'statement.silenceIs.adopted' : 'statement.silenceIs.noObjection', values)
}

/** What the end of a silence will mean, as the Chair and the delegations both read it. `until` is the instant in words. */
export function silenceMeans(kind: StatementKind, until: string, t: Translator): string {
  return t(`statement.silenceMeans.${mustBeAgreed(kind) ? 'agreed' : 'statement'}`, { until })
}
