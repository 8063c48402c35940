import { createHash } from 'node:crypto'
import { isLocale, type Locale } from '#domain/text/locale'
import type { Query } from '#server/command/define-query'
import { Denied } from '#server/core/outcome'
import { currentClaim } from '#server/web/auth'
import { noteDenied } from '#server/web/note-denied'

/** A file; the notice that it was withdrawn; or null where there is none. */
type Rendered = string | { gone: string } | null

function gone(notice: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
  return new Response(notice, { status: 410, headers })
}

/**
 * Answers with a meeting's file made from a query. 404 for an unknown language, for what the viewer may not see, and when `render`
 * returns null.
 */
export async function fileRoute<V>(
  request: Request,
  params: Promise<{ locale: string; slug: string }>,
  query: Query<{ slug: string; locale: Locale }, V>,
  contentType: string,
  render: (read: V, locale: Locale) => Rendered,
): Promise<Response> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return plainFileRoute(request, params, query, { slug, locale }, contentType, render)
}

/**
 * Answers with a file, its `ETag`, and 304 if the reader has it already. Shared caches may keep only visitors' answers: signing in
 * changes what may be read.
 */
export async function plainFileRoute<A, V>(
  request: Request,
  params: Promise<{ locale: string }>,
  query: Query<A, V>,
  args: A,
  contentType: string,
  render: (read: V, locale: Locale) => Rendered,
): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const claim = await currentClaim()
  try {
    const body = render(await query(claim, args), locale)
    if (body === null) return new Response(null, { status: 404 })
    if (typeof body !== 'string') return gone(body.gone)
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    const headers = {
      ETag: tag,
      'Content-Type': contentType,
      'Cache-Control': claim === null ? 'public, max-age=0, must-revalidate' : 'private, no-cache',
      Vary: 'Cookie',
    }
    const known = request.headers
      .get('if-none-match')
      ?.split(',')
      .map((given) => given.trim().replace(/^W\//, ''))
    if (known?.includes(tag) || known?.includes('*')) return new Response(null, { status: 304, headers })
    return new Response(body, { headers })
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    await noteDenied(cause, claim)
    return new Response(null, { status: 404 })
  }
}
