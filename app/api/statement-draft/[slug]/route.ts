import { readRoute } from '#server/core/next/save-route'
import { statementDraftRead } from '#server/statement/desk-queries'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return readRoute(statementDraftRead, await params)
}
