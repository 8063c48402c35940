import { meetingsJson } from '#domain/documents/meetings-json'
import { registerFile } from '#server/record/queries/register-file'
import { plainFileRoute } from '#server/web/file-route'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return plainFileRoute(request, params, registerFile, {}, 'application/json; charset=utf-8', (rows, locale) =>
    JSON.stringify(meetingsJson(rows, locale)),
  )
}
