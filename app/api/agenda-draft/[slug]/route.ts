import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { readRoute } from '#server/web/save-route'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(agendaDraft, await params)
}
