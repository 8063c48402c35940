import { sealedDossier } from '#server/chairmanship/handover-queries'
import { plainFileRoute } from '#server/core/next/file-route'

type Context = { params: Promise<{ locale: string; id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return plainFileRoute(request, params, sealedDossier, { id }, 'application/json; charset=utf-8', (content) => content)
}
