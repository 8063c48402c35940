import { answers } from '#server/agenda/queries/answers'
import { readRoute } from '#server/web/save-route'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(answers, await params)
}
