import { issuedAs } from '#domain/documents/statement-json'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { plainFileRoute } from '#server/web/file-route'
import { issuedAddress } from '#server/web/issued-address'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** The words alone; of a withdrawn text the notice, and with `as=issued` byte for byte what was issued. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { as, args } = issuedAddress(request.url, await params)
  return plainFileRoute(request, params, issuedStatement, args, 'text/plain; charset=utf-8', (read, locale) => {
    const text = issuedAs(read, as)?.languages.find((language) => language.locale === locale)
    if (!text) return null
    return read.withdrawal === null || as === 'issued' ? text.canonical : { gone: notice(read, locale) }
  })
}

function notice({ slug, number, newest, withdrawal }: IssuedStatementView, locale: Locale): string {
  const address = `/${locale}/meetings/${slug}/statement.txt?as=issued${newest ? '' : `&no=${number}`}`
  const date = withdrawal === null ? '' : formatDate(withdrawal.day, locale)
  return translator(locale)('statement.withdrawnFile', { date, reason: withdrawal?.reason ?? '', address })
}
