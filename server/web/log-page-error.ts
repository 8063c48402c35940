import type { Instrumentation } from 'next'
import { logFailure } from '#server/core/log-failure'

/**
 * Next calls this for each error while it makes an answer. The line has the id that the error page shows, and the route, never the
 * path.
 */
export const logPageError: Instrumentation.onRequestError = (cause, { method }, { routePath, routeType }) => {
  logFailure(cause, 'an answer failed', { method, route: routePath, while: routeType })
}
