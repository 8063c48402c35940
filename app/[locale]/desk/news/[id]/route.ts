import { notFound } from 'next/navigation'
import { noteNewsRead } from '#server/outbox/note-news-read'
import { newsPlace } from '#server/outbox/queries/news-place'
import { pageLocale, readDesk } from '#server/web/page'

type Context = { params: Promise<{ locale: string; id: string }> }

/** Opens news of one's own: it is read from then on, and leads to what it tells of. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await pageLocale(params)
  const { id } = await params
  const path = await readDesk(newsPlace, { id }, locale)
  if (path === null) notFound()
  await noteNewsRead(id)
  return new Response(null, { status: 303, headers: { Location: `/${locale}${path}`, 'Cache-Control': 'private, no-store' } })
}
