import { CannotListen } from '#http/listen'
import { serve } from '#http/serve'
import { log } from '#server/core/log'
import { redactError } from '#server/core/redact-error'
import { countedLine } from './counted-line.ts'
import { fail } from './environment.ts'

/** Serves until the process ends. If the port is not available, ends the command with one line. */
export async function serveOrFail(at: { host: string; port: number; dev?: boolean }): Promise<void> {
  try {
    await serve({
      ...at,
      onError: (cause) => log.error({ err: redactError('an answer', cause) }, 'an answer broke off'),
      onCutShort: countedLine((count) => log.warn({ count }, 'what was being sent was cut short')),
    })
  } catch (cause) {
    if (cause instanceof CannotListen) fail(cause.message)
    throw cause
  }
}
