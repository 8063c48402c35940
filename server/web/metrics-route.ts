import { createHash, timingSafeEqual } from 'node:crypto'
import { environment } from '#config/environment'
import { metrics } from '#server/core/metrics'

/** This process's figures, in the text format of Prometheus, for whoever has `METRICS_TOKEN`. For all others there is no such address. */
export async function metricsRoute(request: Request): Promise<Response> {
  const figures = metrics()
  const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? []
  if (figures === null || !isSame(token, environment().METRICS_TOKEN ?? '')) return new Response(null, { status: 404 })
  const headers = { 'Content-Type': figures.registry.contentType, 'Cache-Control': 'private, no-store' }
  return new Response(await figures.registry.metrics(), { headers })
}

// Hashed, so that the comparison takes as long whatever was sent.
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
