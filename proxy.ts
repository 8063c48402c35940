import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, preferredLocale } from '#domain/text/locale'

/** Sets locale and headers. It protects nothing: every page and command asks the policy itself. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname === '/') {
    const locale = preferredLocale(request.headers.get('accept-language'))
    const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307)
    response.headers.set('Vary', 'Accept-Language')
    return response
  }
  const segment = pathname.split('/')[1]
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-gavel-locale', isLocale(segment) ? segment : 'en')
  headers.set('x-gavel-nonce', nonce)
  // Where the page asked for is not there, http/ asks for another in its place and names it.
  const asked = new URL(request.headers.get('x-gavel-asked') ?? request.nextUrl.pathname + request.nextUrl.search, request.nextUrl)
  headers.set('x-gavel-path', isLocale(segment) ? asked.pathname.slice(3) : '')
  headers.set('x-gavel-query', isLocale(segment) ? asked.search : '')
  headers.set('content-security-policy', policy)
  // An unknown language has no page. The request is rewritten to an address that has none either and answers 404 in full.
  const response = isLocale(segment)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL('/en/no/such/page', request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Computed geometry (the day's time scale) is in style attributes; nothing else is inline.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

// Saves are excluded: a body passing through here would be cut at 10 MB and still run. So are files at the root, which have no language.
export const config = {
  matcher: [
    '/((?!api/|_next/|favicon.svg|favicon.ico|apple-touch-icon.png|icon-192.png|icon-512.png|manifest.webmanifest|robots.txt|sitemap.xml).*)',
  ],
}
