import { meetingsJson } from '#domain/documents/meetings-json'
import { plainFileRoute } from '#server/core/next/file-route'
import { registerFile } from '#server/record/register-file'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return plainFileRoute(request, params, registerFile, {}, 'application/json; charset=utf-8', (rows, locale) =>
    JSON.stringify(meetingsJson(rows, locale)),
  )
}
