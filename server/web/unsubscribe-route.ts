import { isLocale } from '#domain/text/locale'
import { countDeadLink, isBarredFromLinks } from '#server/account/sign-in-limits'
import { type Outcome, refuse } from '#server/core/outcome'
import { unsubscribe } from '#server/outbox/unsubscribe'
import { addressIn } from '#server/web/client'

/** The address holds a secret: it is kept nowhere and found by no search. No other site gets it as a referrer (http/common-headers.ts). */
const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

type Address = { locale: string; token: string }

/** Ends messages by a link, from an address. Refuses what the command refuses; from where too many dead links were tried it looks the same. */
export async function unsubscribeFrom(token: unknown, forwardedFor: string | null): Promise<Outcome<null>> {
  const from = addressIn(forwardedFor)
  if (await isBarredFromLinks(from)) return refuse('not-found')
  const outcome = await unsubscribe({ token })
  if (!outcome.ok && outcome.code === 'not-found') await countDeadLink(from)
  return outcome
}

/** Leads to the page that says what the link ends; nothing is changed. 404 for an unknown language. */
export function openUnsubscribe({ locale, token }: Address): Response {
  if (!isLocale(locale)) return new Response(null, { status: 404, headers: HEADERS })
  return new Response(null, { status: 303, headers: { ...HEADERS, Location: `/${locale}/unsubscribe/${encodeURIComponent(token)}` } })
}

/**
 * Ends messages by one click in a mail program (RFC 8058). 200 once they are ended, however often it is sent · 400 without the one click ·
 * 404 for a link that is not ours or whose account is closed, and from where too many of these were tried.
 */
export async function unsubscribeByOneClick(request: Request, { token }: Address): Promise<Response> {
  const form = await request.formData().catch(() => null)
  if (form?.get('List-Unsubscribe') !== 'One-Click') return new Response(null, { status: 400, headers: HEADERS })
  const outcome = await unsubscribeFrom(token, request.headers.get('x-forwarded-for'))
  return new Response(null, { status: outcome.ok ? 200 : 404, headers: HEADERS })
}
