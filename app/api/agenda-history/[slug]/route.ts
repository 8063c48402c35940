import { draftHistory } from '#server/agenda/queries/draft-history'
import { readRoute } from '#server/web/save-route'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(draftHistory, await params)
}
