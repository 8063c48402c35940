import { statementJson } from '#domain/documents/statement-json'
import { fileRoute } from '#server/core/next/file-route'
import { issuedStatement } from '#server/statement/issued-queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileRoute(request, params, issuedStatement, 'application/json; charset=utf-8', (read, locale) => {
    const json = statementJson(read, locale)
    return json === null ? null : JSON.stringify(json)
  })
}
