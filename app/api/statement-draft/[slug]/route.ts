import { statementDraftRead } from '#server/statement/queries/statement-draft-read'
import { readRoute } from '#server/web/save-route'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(statementDraftRead, await params)
}
