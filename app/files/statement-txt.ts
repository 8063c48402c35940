import { fileAt } from '#app/files/file-at'
import { issuedAs } from '#domain/documents/statement-json'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'

/** The words alone; of a withdrawn text the notice, and with `as=issued` byte for byte what was issued. */
export const statementTxtFile = fileAt('meeting', 'statement.txt', {
  mediaType: 'text/plain; charset=utf-8',
  query: issuedStatement,
  args: ({ slug, locale }, url) => ({ slug, locale, number: numberIn(url.searchParams.get('no')) }),
  render: (read, { locale, url }) => {
    const as = url.searchParams.get('as')
    const text = issuedAs(read, as)?.languages.find((language) => language.locale === locale)
    if (!text) return null
    return read.withdrawal === null || as === 'issued' ? text.canonical : { gone: notice(read, locale) }
  },
})

function notice({ slug, number, newest, withdrawal }: IssuedStatementView, locale: Locale): string {
  const address = `/${locale}/meetings/${slug}/statement.txt?as=issued${newest ? '' : `&no=${number}`}`
  const date = withdrawal === null ? '' : formatDate(withdrawal.day, locale)
  return translator(locale)('statement.withdrawnFile', { date, reason: withdrawal?.reason ?? '', address })
}
