import { issuedAs } from '#domain/documents/statement-json'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { fileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const as = new URL(request.url).searchParams.get('as')
  return fileRoute(
    request,
    params,
    issuedStatement,
    'text/plain; charset=utf-8',
    (read, locale) => issuedAs(read, as)?.languages.find((language) => language.locale === locale)?.canonical ?? null,
  )
}
