import { processJson } from '#domain/documents/process-json'
import { isLocale } from '#domain/text/locale'
import { isCalendarDate } from '#domain/time/calendar'
import { processOn } from '#server/record/queries/process-on'
import { plainFileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const on = new URL(request.url).searchParams.get('on')
  if (on !== null && !isCalendarDate(on)) return Response.json({ error: 'no-date' }, { status: 400 })
  return plainFileRoute(request, params, processOn, { locale, on }, 'application/json; charset=utf-8', (read) =>
    JSON.stringify(processJson(read, locale)),
  )
}
