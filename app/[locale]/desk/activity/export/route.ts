import { csvRow } from '#domain/documents/csv'
import { isLocale } from '#domain/text/locale'
import { activityRecord, EXPORT_PART } from '#server/activity/queries/activity-record'
import { filterOf } from '#server/activity/rows/activity-filter'
import { Denied } from '#server/core/outcome'
import { currentClaim } from '#server/web/auth'

type Context = { params: Promise<{ locale: string }> }

const COLUMNS = ['seq', 'at', 'who', 'act', 'object', 'id', 'name', 'meeting', 'fields']

/** The byte order mark, by which a spreadsheet recognises Cyrillic letters. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The activity record as the reader may read it, with the page's filter. It is read and sent in parts, so that little is held in memory. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const claim = await currentClaim()
  const asked = new URL(request.url).searchParams
  const filter = filterOf((field) => asked.get(field))
  const part = (before: number | null) => activityRecord(claim, { before, most: EXPORT_PART, filter, locale })
  let first: Awaited<ReturnType<typeof part>>
  try {
    first = await part(null)
  } catch (cause) {
    if (cause instanceof Denied) return new Response(null, { status: 404 })
    throw cause
  }
  const encoder = new TextEncoder()
  let next: typeof first | null = first
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvRow(COLUMNS))),
    pull: async (controller) => {
      if (next === null) return controller.close()
      const { rows, next: before } = next
      const lines = rows.map((row) =>
        csvRow([row.seq, row.at, row.who, row.act, row.objectKind, row.objectId, row.about, row.slug, row.fields.join(' ')]),
      )
      controller.enqueue(encoder.encode(lines.join('')))
      next = before === null ? null : await part(before)
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'private, no-store' } })
}
