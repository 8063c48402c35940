import { issuedAs } from '#domain/documents/statement-json'
import { fileRoute } from '#server/core/next/file-route'
import { issuedStatement } from '#server/statement/issued-queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const as = new URL(request.url).searchParams.get('as')
  return fileRoute(
    request,
    params,
    issuedStatement,
    'text/plain; charset=utf-8',
    (read, locale) => issuedAs(read, as)?.languages.find((one) => one.locale === locale)?.canonical ?? null,
  )
}
