import { fileTextRoute } from '#server/web/file-text-route'

export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return fileTextRoute(request, (await params).slug)
}
