import { words } from '#domain/text/localized-text'
import { plainFileRoute } from '#server/core/next/file-route'
import { registerFile } from '#server/record/register-file'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return plainFileRoute(request, params, registerFile, {}, 'application/json; charset=utf-8', (rows, locale) =>
    JSON.stringify({
      meetings: rows.map(({ title, city, country, precision, slug, type, ordinal, startsOn, endsOn }) => ({
        slug,
        type,
        ordinal,
        title: words(title, locale),
        startsOn,
        endsOn,
        datePrecision: precision,
        city: words(city, locale) || null,
        country: words(country, locale) || null,
      })),
    }),
  )
}
