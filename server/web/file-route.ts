import { createHash } from 'node:crypto'
import { isLocale, type Locale } from '#domain/text/locale'
import type { Query } from '#server/command/define-query'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { currentClaim } from '#server/web/auth'
import { drawOnce } from '#server/web/drawn-files'
import { noteDenied } from '#server/web/note-denied'

/**
 * What becomes of a request for a file: its text; what it is drawn from and how, for a file that costs something to draw; the notice
 * that it was withdrawn; or null where there is none.
 */
export type Rendered = Made | { gone: string } | null

type Made = string | { from: unknown; draw: () => Uint8Array | Promise<Uint8Array> }

type Asked = { locale: Locale; url: URL }

/** Whom a secret address belongs to: the claim of its account; the seconds to wait, where it is asked for too often; null if nobody. */
export type SecretReader = Claim | { wait: number } | null

/** How a kind of file is made from a query. The permission is the query's. */
export type FileSpec<A, V> = {
  mediaType: string
  query: Query<A, V>
  /** Whoever asks is told what a visitor is: what others link to or show shows nobody more. */
  forVisitors?: boolean
  /** What the address asks of the query; null where it asks for nothing there is, or the answer that says what is wrong with it. */
  args: (asked: Asked) => A | Response | null
  render: (read: V, asked: Asked) => Rendered
  /** Says who asks where the address itself is a secret: then no cookie is read, and no cache but the reader's own keeps the answer. */
  reader?: () => Promise<SecretReader>
  /** What follows from its having been given to somebody. */
  given?: (read: V) => Promise<void>
  /** How a browser names what it saves; without it, the last part of the address. */
  saveAs?: (read: V, locale: Locale) => string
}

/**
 * Answers with a file, its `ETag`, and 304 if the reader has it already, before anything is drawn. Shared caches may keep only visitors'
 * answers: signing in changes what may be read. 404 for an unknown language, and for what the viewer may not see; 429 for a secret address
 * that is asked for too often.
 */
export async function serveFile<A, V>(request: Request, locale: string, spec: FileSpec<A, V>): Promise<Response> {
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const url = new URL(request.url)
  const args = spec.args({ locale, url })
  if (args === null) return new Response(null, { status: 404 })
  if (args instanceof Response) return args
  const reader = await readerOf(spec)
  if (spec.reader !== undefined && reader === null) return new Response(null, { status: 404, headers: SECRET })
  if (reader !== null && 'wait' in reader)
    return new Response(null, { status: 429, headers: { ...SECRET, 'Retry-After': String(reader.wait) } })
  const claim = reader
  try {
    const read = await spec.query(claim, args)
    const made = spec.render(read, { locale, url })
    if (made === null) return new Response(null, { status: 404 })
    if (typeof made !== 'string' && 'gone' in made) return gone(made.gone)
    const of = typeof made === 'string' ? made : `${spec.mediaType} ${JSON.stringify(made.from)}`
    const tag = `"${createHash('sha256').update(of).digest('base64url').slice(0, 27)}"`
    const name = spec.saveAs?.(read, locale)
    const headers = {
      ETag: tag,
      'Content-Type': spec.mediaType,
      ...(spec.reader !== undefined ? SECRET : claim === null ? VISITORS : PERSONAL),
      ...(name === undefined ? {} : { 'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}` }),
    }
    const body = isKnown(request, tag) ? null : await bodyOf(made, tag)
    await noteGiven(request, spec, read)
    return new Response(body, { status: body === null ? 304 : 200, headers })
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    // A calendar asks on for ever, whatever has become of its account: that is no news.
    if (spec.reader === undefined) await noteDenied(cause, claim)
    return new Response(null, { status: 404, headers: spec.reader === undefined ? {} : SECRET })
  }
}

async function bodyOf(made: Made, tag: string): Promise<BodyInit> {
  return typeof made === 'string' ? made : asBody(await drawOnce(tag, made.draw))
}

// Asked for its headers alone, nothing is given.
async function noteGiven<A, V>({ method }: Request, { given }: FileSpec<A, V>, read: V): Promise<void> {
  if (method !== 'HEAD') await given?.(read)
}

async function readerOf<A, V>({ reader, forVisitors }: FileSpec<A, V>): Promise<SecretReader> {
  if (reader !== undefined) return reader()
  return forVisitors ? null : currentClaim()
}

const VISITORS = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Cookie' }
const PERSONAL = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }
/** Of an address that is a secret: no search engine lists it. That no other site hears of it is said of every address. */
const SECRET = { 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex, nofollow' }

function isKnown(request: Request, tag: string): boolean {
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((given) => given.trim().replace(/^W\//, ''))
  return known !== undefined && (known.includes(tag) || known.includes('*'))
}

function gone(notice: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...PERSONAL }
  return new Response(notice, { status: 410, headers })
}

// `Response` takes no bytes that may lie in shared memory; a copy never does.
function asBody(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
