import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'

/** What stands in place of a file of a withdrawn text: when and why it was withdrawn, and where the file is as it was issued. */
export function withdrawnNotice({ slug, number, newest, withdrawal }: IssuedStatementView, locale: Locale, ending: string): string {
  const address = `/${locale}/meetings/${slug}/statement.${ending}?as=issued${newest ? '' : `&no=${number}`}`
  const date = withdrawal === null ? '' : formatDate(withdrawal.day, locale)
  return translator(locale)('statement.withdrawnFile', { date, reason: withdrawal?.reason ?? '', address })
}
