import type { WithdrawalView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** That a text was withdrawn, when and why, beside its name; nothing where it stands. */
export function WithdrawnNote({ withdrawal, locale, t }: { withdrawal: WithdrawalView | null; locale: Locale; t: Translator }) {
  if (withdrawal === null) return null
  return (
    <span className="text-warning">
      {' '}
      {t('statement.withdrawnOn', { date: formatDate(withdrawal.day, locale) })} <span dir="auto">{withdrawal.reason}</span>
    </span>
  )
}
