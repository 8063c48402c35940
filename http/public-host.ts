import type { IncomingHttpHeaders } from 'node:http'

/**
 * Names the host that a request asked for. Next takes a form only from a page of that host, and a proxy may have put its upstream's
 * name in its place: so what came without an `Origin`, or from a page of `publicUrl`, asked for the host of `publicUrl`. Any other
 * origin is left to Next. What a client says by forwarding headers is heard only from a trusted proxy, and never against `publicUrl`.
 */
export function namePublicHost(headers: IncomingHttpHeaders, publicUrl: string | undefined, proxyTrusted: boolean): void {
  // Our own address begins with http:, whatever a browser used: with https: Next would ask itself over TLS.
  delete headers['x-forwarded-proto']
  delete headers['x-forwarded-port']
  if (!publicUrl || !URL.canParse(publicUrl)) {
    if (!proxyTrusted) delete headers['x-forwarded-host']
    return
  }
  delete headers['x-forwarded-host']
  const { host, origin } = new URL(publicUrl)
  if (headers.origin === undefined || headers.origin === origin) headers.host = host
}
