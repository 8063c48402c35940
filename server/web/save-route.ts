import '#server/due-work'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Command } from '#server/command/define-command'
import type { Query } from '#server/command/define-query'
import { isClaimValid } from '#server/command/is-claim-valid'
import type { Claim } from '#server/command/viewer'
import { logFailure } from '#server/core/log-failure'
import { metrics } from '#server/core/metrics'
import { Denied, type Outcome, refuse } from '#server/core/outcome'
import { publicUrl } from '#server/core/public-url'
import { chairPassed } from '#server/handover/chair-passed'
import { currentClaim } from '#server/web/auth'
import { noteDenied } from '#server/web/note-denied'

/** The largest body of a save: far above any single entry of an agenda. */
const LARGEST_BODY = 256 * 1024

const STATUS: Record<string, number> = {
  // Nothing is wrong with what was typed: the editor keeps it and sends it again.
  'clock-leapt': 503,
  stale: 409,
  'draft-changed': 409,
  'changed-since': 409,
  'changed-meanwhile': 409,
  'nothing-to-undo': 409,
  'nothing-to-redo': 409,
  removed: 409,
  'key-reused': 409,
  'no-neighbour': 409,
  'at-the-edge': 409,
  'at-the-same-time': 409,
  'over-midnight': 409,
  'already-there': 409,
  'too-many-attempts': 429,
}

/**
 * Answers an editor's save in JSON, with an optional `Idempotency-Key`. 200 done · 400 bad input, by field · 404 not
 * yours or not there · 409 changed meanwhile, with the current entry · 413 too large · 415 not JSON · 503 cut short: send it again.
 */
export async function saveRoute<T>(request: Request, command: Command<T>): Promise<Response> {
  if (!(await isOurOwn(request))) return answer(404, refuse('not-found'))
  if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) return answer(415, refuse('invalid'))
  const claim = await currentClaim()
  if (claim === null) return answer(404, refuse('signed-out'))
  const body = await readBody(request)
  if (body === 'too-large') return answer(413, refuse('too-large'))
  // Cut short by the end of a connection or of this server: nothing is wrong with what was typed, it only has to come again.
  if (body === 'cut-short') return answer(503, refuse('failed'))
  if (body === 'no-json') return answer(400, refuse('invalid'))
  const key = request.headers.get('idempotency-key') ?? undefined
  if (key !== undefined && !/^[\w-]{8,64}$/.test(key)) return answer(400, refuse('invalid'))
  try {
    const outcome = await command(claim, body.json, key)
    metrics()?.saves.inc({ outcome: outcome.ok ? 'saved' : outcome.code })
    return outcome.ok ? answer(200, outcome) : answer(STATUS[outcome.code] ?? 400, outcome)
  } catch (cause) {
    metrics()?.saves.inc({ outcome: cause instanceof Denied ? 'denied' : 'failed' })
    // Tells a signed-out user why, since they can sign in again.
    if (cause instanceof Denied && !(await isClaimValid(claim))) return answer(404, refuse('signed-out'))
    const passed = cause instanceof Denied ? await chairPassed(claim) : null
    return passed ? answer(404, passed) : failed(cause, claim)
  }
}

/** Answers a read of the desk's own scripts as JSON, never cached. */
export async function readRoute<A, V>(query: Query<A, V>, args: A): Promise<Response> {
  const claim = await currentClaim()
  try {
    return answer(200, { ok: true, value: await query(claim, args) })
  } catch (cause) {
    return failed(cause, claim)
  }
}

/** The same for what is too much to ask in an address: the body says what is asked. 400 for what it cannot be, 413, 415 as a save. */
export async function askRoute<S extends z.ZodType<A>, A, V>(request: Request, input: S, query: Query<A, V>): Promise<Response> {
  if (!(await isOurOwn(request))) return answer(404, refuse('not-found'))
  if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) return answer(415, refuse('invalid'))
  if ((await currentClaim()) === null) return answer(404, refuse('signed-out'))
  const body = await readBody(request)
  if (body === 'too-large') return answer(413, refuse('too-large'))
  const asked = typeof body === 'string' ? null : input.safeParse(body.json)
  return asked?.success ? readRoute(query, asked.data) : answer(400, refuse('invalid'))
}

/** Answers what went wrong: 404 for what the viewer may not do or see; anything else is logged as `what`, and is a 500. */
export async function failed(cause: unknown, claim: Claim | null, what = 'a save failed'): Promise<Response> {
  if (cause instanceof Denied) {
    await noteDenied(cause, claim)
    return answer(404, refuse('not-found'))
  }
  logFailure(cause, what)
  return answer(500, refuse('failed'))
}

/** An answer in JSON, never cached. */
export function answer(status: number, outcome: Outcome<unknown>): Response {
  return Response.json(outcome, { status, headers: { 'Cache-Control': 'private, no-store' } })
}

/**
 * Whether a save comes from our own pages: browsers say where it comes from, as its origin and in a word. Programs say neither, and no
 * other site can send JSON in their name.
 */
export async function isOurOwn(request: Request): Promise<boolean> {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  if (origin === null || origin === 'null') return origin === null
  return origin === new URL(publicUrl()).origin || (URL.canParse(origin) && new URL(origin).host === (await headers()).get('host'))
}

async function readBody(request: Request): Promise<{ json: unknown } | 'too-large' | 'cut-short' | 'no-json'> {
  const bytes = await bytesOf(request, LARGEST_BODY)
  if (typeof bytes === 'string') return bytes
  try {
    return { json: JSON.parse(bytes.toString('utf8')) }
  } catch {
    return 'no-json'
  }
}

/** The body of a request, of so many bytes at most. */
export async function bytesOf(request: Request, most: number): Promise<Buffer | 'too-large' | 'cut-short'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large'
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength
      if (length > most) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    return 'cut-short'
  }
  if (length < Number(request.headers.get('content-length') ?? 0)) return 'cut-short'
  return Buffer.concat(chunks)
}
