import { sealedDossier } from '#server/handover/queries/sealed-dossier'
import { plainFileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string; id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return plainFileRoute(request, params, sealedDossier, { id }, 'application/json; charset=utf-8', (content) => content)
}
