import { csvRow } from '#domain/documents/csv'
import { activityRecord } from '#server/core/activity-queries'
import { plainFileRoute } from '#server/core/next/file-route'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return plainFileRoute(request, params, activityRecord, { before: null, most: 10_000 }, 'text/csv; charset=utf-8', ({ rows }) =>
    [
      csvRow(['seq', 'at', 'who', 'act', 'object', 'id', 'meeting', 'fields']),
      ...rows.map((row) => csvRow([row.seq, row.at, row.who, row.act, row.objectKind, row.objectId, row.slug, row.fields.join(' ')])),
    ].join(''),
  )
}
