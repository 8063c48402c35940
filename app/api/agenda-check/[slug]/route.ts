import { agendaCheck } from '#server/agenda/queries/agenda-check'
import { readRoute } from '#server/web/save-route'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(agendaCheck, await params)
}
