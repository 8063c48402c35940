import { issuedAs, statementJson } from '#domain/documents/statement-json'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { fileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const as = new URL(request.url).searchParams.get('as')
  return fileRoute(request, params, issuedStatement, 'application/json; charset=utf-8', (read, locale) => {
    const text = issuedAs(read, as)
    const json = text === null ? null : statementJson(text, locale)
    return json === null ? null : JSON.stringify(json)
  })
}
