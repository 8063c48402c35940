import { readRoute } from '#server/core/next/save-route'
import { agendaDraft } from '#server/meeting/queries'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(agendaDraft, await params)
}
