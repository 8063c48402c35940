import { agendaJson } from '#domain/documents/agenda-json'
import { translator } from '#messages/translator'
import { schedule } from '#server/publication/queries/schedule'
import { fileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return fileRoute(request, params, schedule, 'application/json; charset=utf-8', (read, locale) => {
    if (read.state === 'withdrawn') return null
    const { number, publishedAt, note } = read
    const mark = translator(locale)('agenda.continued')
    return JSON.stringify(agendaJson(read.document, { number, publishedAt, note }, locale, mark))
  })
}
