/** What the log says of a failure. `id` is what the user sees on the error page; `at` is where in the code, the innermost first. */
export type ErrorFacts = { name: string; message?: string; code?: string; id?: string; at: string[] }

/** The name of an error whose message holds no words of a person: `redactError` makes them. */
export const REDACTED = 'RedactedError'

const MOST_FRAMES = 12

/**
 * A failure without anybody's words. The message of another's error is left out, because it may quote what was typed or stored; its
 * name, code and place in the code are enough to find it.
 */
export function errorFacts(cause: unknown): ErrorFacts {
  if (!(cause instanceof Error)) return { name: typeof cause, at: [] }
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: cause.name,
    ...(cause.name === REDACTED ? { message: cause.message } : {}),
    ...('code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}),
    ...('digest' in cause && typeof cause.digest === 'string' ? { id: cause.digest } : {}),
    at: frames.slice(0, MOST_FRAMES).map((frame) => frame.trim().slice(3)),
  }
}
