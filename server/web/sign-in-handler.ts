import NextAuth from 'next-auth'
import { signInEnd } from '#server/account/queries/sign-in-end'
import { Denied } from '#server/core/outcome'
import { publicUrl } from '#server/core/public-url'
import { authOptions, currentClaim } from '#server/web/auth'

const handler: (request: Request, context: unknown) => Promise<Response> = NextAuth(authOptions)

/** next-auth's own addresses. Too many attempts are answered with 429 and the seconds to wait, which next-auth cannot do. */
export async function signInHandler(request: Request, context: unknown): Promise<Response> {
  // next-auth's own pages are in English only and outside our content security policy, so only requests of programs are answered.
  const { pathname, searchParams } = new URL(request.url)
  const asked = pathname.split('/').at(-1) ?? ''
  if (request.method === 'GET' && !['csrf', 'session', 'providers'].includes(asked)) return new Response(null, { status: 404 })
  // next-auth would answer a way back that it cannot read as a fault of ours.
  const kept = /next-auth\.callback-url=([^;]*)/.exec(request.headers.get('cookie') ?? '')?.[1]
  if ([...searchParams.getAll('callbackUrl'), ...(kept === undefined ? [] : [decoded(kept)])].some((way) => !isWayBack(way)))
    return new Response(null, { status: 400 })
  if (asked === 'session') return whetherSignedIn()
  const response = await handler(request, context)
  const seconds = waitOf(response.headers.get('location') ?? (await urlOf(response)))
  if (seconds === null) return response
  const headers = new Headers(response.headers)
  headers.set('Retry-After', seconds)
  headers.delete('location')
  return new Response(response.body, { status: 429, headers })
}

function isWayBack(way: string): boolean {
  return way === '' || (/^(https?:\/\/|\/)/.test(way) && URL.canParse(way, publicUrl()))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return 'unreadable'
  }
}

/** A program that asks who is signed in learns only that somebody is, and until when. Asking makes it no longer (next-auth's own would). */
async function whetherSignedIn(): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    return Response.json({ expires: await signInEnd(await currentClaim(), {}) }, { headers })
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    return Response.json({}, { headers })
  }
}

async function urlOf(response: Response): Promise<string> {
  if (response.status !== 401) return ''
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : ''
}

function waitOf(url: string): string | null {
  return /[?&]error=too-many-attempts(?:%3A|:)(\d+)/i.exec(url)?.[1] ?? null
}
