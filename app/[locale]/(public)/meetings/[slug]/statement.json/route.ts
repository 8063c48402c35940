import { issuedAs, statementJson } from '#domain/documents/statement-json'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { plainFileRoute } from '#server/web/file-route'
import { issuedAddress } from '#server/web/issued-address'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { as, args } = issuedAddress(request.url, await params)
  return plainFileRoute(request, params, issuedStatement, args, 'application/json; charset=utf-8', (read, locale) => {
    const text = issuedAs(read, as)
    const json = text === null ? null : statementJson(text, locale)
    return json === null ? null : JSON.stringify(json)
  })
}
