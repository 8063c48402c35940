import { fileAt } from '#app/files/file-at'
import { withdrawnNotice } from '#app/files/withdrawn-notice'
import { issuedAs } from '#domain/documents/statement-json'
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
    return read.withdrawal === null || as === 'issued' ? text.canonical : { gone: withdrawnNotice(read, locale, 'txt') }
  },
})
