import '#server/due-work'
import type { HeldOn } from '#domain/people/held-input'
import { isLocale } from '#domain/text/locale'
import { exportHeld } from '#server/activity/export-held'
import { heldOn } from '#server/activity/queries/held-on'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { currentClaim } from '#server/web/auth'

/** Answers with everything held on an account or a person as JSON, read and sent in parts, and on record. 404 for whoever may not. */
export async function heldFile(request: Request, params: Promise<{ locale: string; id: string }>, kind: HeldOn['kind']): Promise<Response> {
  const { locale, id } = await params
  const claim = await currentClaim()
  // Being on record is an effect: no other site makes a browser ask for it.
  const from = request.headers.get('sec-fetch-site')
  if (!isLocale(locale) || (from !== null && !['same-origin', 'none'].includes(from))) return new Response(null, { status: 404 })
  try {
    const outcome = await exportHeld(claim, { kind, id })
    if (!outcome.ok) return new Response(null, { status: 404 })
  } catch (cause) {
    if (cause instanceof Denied) return new Response(null, { status: 404 })
    throw cause
  }
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${kind}-${id}.json"`,
    'Cache-Control': 'private, no-store',
  }
  const file = parts(claim, { kind, id })
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const part = await file.next()
      if (part.done) controller.close()
      else controller.enqueue(part.value)
    },
  })
  return new Response(body, { headers })
}

async function* parts(claim: Claim | null, held: HeldOn): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const { data } = await heldOn(claim, { held, after: null })
  const entries = Object.entries(data ?? {}).map(([name, rows]) => `${JSON.stringify(name)}: ${JSON.stringify(rows, null, 1)},\n`)
  yield encoder.encode(`{\n${entries.join('')}"acts": [`)
  let written = 0
  for (let after: number | null = 0; after !== null; ) {
    const { acts, next }: Awaited<ReturnType<typeof heldOn>> = await heldOn(claim, { held, after })
    for (const act of acts) yield encoder.encode(`${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(act)}`)
    after = next
  }
  yield encoder.encode('\n]\n}\n')
}
