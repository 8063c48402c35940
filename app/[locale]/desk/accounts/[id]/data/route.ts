import { heldFile } from '#server/web/held-file'

export function GET(request: Request, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  return heldFile(request, params, 'account')
}
