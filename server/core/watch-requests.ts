import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from '#config/environment'
import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'
import { routesOf } from '#server/core/route-pattern'

export type Watch = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Counts each answered request, and writes one line for it at debug: by its route, never its path, which may hold a secret. Null
 * where nobody would see either.
 */
export function watchRequests(): Watch | null {
  const figures = metrics()
  const logged = log.isLevelEnabled('debug')
  if (figures === null && !logged) return null
  const routeOf = routesOf(environment().GAVEL_DIST)
  return (request, response) => {
    const start = performance.now()
    const [path = '/'] = (request.url ?? '/').split('?')
    response.once('close', () => {
      const route = routeOf(path)
      const method = request.method ?? ''
      // An answer that did not end was broken off, whatever its status.
      const status = response.writableFinished ? response.statusCode : 0
      const ms = performance.now() - start
      figures?.requests.inc({ method, route, status })
      figures?.seconds.observe({ route }, ms / 1000)
      if (logged) log.debug({ method, route, status, ms: Math.round(ms), address: request.headers['x-forwarded-for'] }, 'request')
    })
  }
}
