import { proposalsInWordRoute } from '#server/web/proposals-in-word-route'

export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return proposalsInWordRoute(request, (await params).slug)
}
