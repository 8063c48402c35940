import { randomBytes } from 'node:crypto'
import { REDACTED } from '#server/core/error-facts'
import { Denied } from '#server/core/outcome'

/**
 * An unexpected failure, safe to throw and log: the command and the database's code, never the message, which quotes the statement
 * and its words. It carries an id under the name that Next shows on the error page. Denied passes unchanged.
 */
export function redactError(what: string, cause: unknown): unknown {
  if (cause instanceof Denied) return cause
  const codes = codesOf(cause)
  const failure = new Error(`${what} failed${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`)
  failure.name = REDACTED
  if (cause instanceof Error && cause.stack)
    failure.stack = [failure.message, ...cause.stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n')
  return Object.assign(failure, { digest: randomBytes(5).toString('hex') })
}

// Drizzle wraps the driver's error; the code is in the inner one.
function codesOf(cause: unknown): string[] {
  if (!(cause instanceof Error)) return []
  const code = 'code' in cause && typeof cause.code === 'string' ? [cause.code] : []
  return [cause.name, ...code, ...codesOf(cause.cause)]
}
