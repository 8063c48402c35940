import { fileAt } from '#app/files/file-at'
import { issuedAs, statementJson } from '#domain/documents/statement-json'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'

/** An issued text as data, as it stands or as it was after a correction (`as`). */
export const statementJsonFile = fileAt('meeting', 'statement.json', {
  mediaType: 'application/json; charset=utf-8',
  query: issuedStatement,
  args: ({ slug, locale }, url) => ({ slug, locale, number: numberIn(url.searchParams.get('no')) }),
  render: (read, { locale, url }) => {
    const text = issuedAs(read, url.searchParams.get('as'))
    const json = text === null ? null : statementJson(text, locale)
    return json === null ? null : JSON.stringify(json)
  },
})
