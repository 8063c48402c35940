import { AGENDA_VERBS } from '#server/agenda/verbs'
import { saveRoute } from '#server/web/save-route'

export async function POST(request: Request, { params }: { params: Promise<{ verb: string }> }): Promise<Response> {
  const command = AGENDA_VERBS.get((await params).verb)
  return command ? saveRoute(request, command) : new Response(null, { status: 404 })
}
