import { fileRoute } from '#server/core/next/file-route'
import { issuedStatement } from '#server/statement/issued-queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileRoute(
    request,
    params,
    issuedStatement,
    'text/plain; charset=utf-8',
    (read, locale) => read.languages.find((one) => one.locale === locale)?.canonical ?? null,
  )
}
