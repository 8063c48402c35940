import { randomBytes } from 'node:crypto'
import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'

declare global {
  var gavelToldFailures: WeakSet<object> | undefined
}

/**
 * One line at error for a failure nobody expected, once for each error: Next may hand over one several times, and prints it as well.
 * `more` holds codes and ids alone. Answers the error's id, which the user may be told.
 */
export function logFailure(cause: unknown, what: string, more: Record<string, unknown> = {}): string {
  const error = cause instanceof Error ? cause : new Error('no error was thrown')
  const id = 'digest' in error && typeof error.digest === 'string' ? error.digest : randomBytes(5).toString('hex')
  globalThis.gavelToldFailures ??= new WeakSet()
  if (globalThis.gavelToldFailures.has(error)) return id
  globalThis.gavelToldFailures.add(error)
  if (!('digest' in error)) Object.assign(error, { digest: id })
  metrics()?.failures.inc()
  log.error({ ...more, err: error }, what)
  return id
}
