import { CannotListen } from '#http/listen'
import { type Listening, serve } from '#http/serve'
import { notReady } from '#messages/not-ready'
import { noteInstant } from '#server/core/clock-guard'
import { log } from '#server/core/log'
import { redactError } from '#server/core/redact-error'
import { readLog } from '#server/web/read-log'
import { countedLine } from './counted-line.ts'
import { fail } from './environment.ts'

/**
 * Listens until the process ends, and answers once told to begin. When it stops, the database is closed and its write-ahead log folded
 * in. If the port is not available, ends the command with one line.
 */
export async function serveOrFail(at: { host: string; port: number; dev?: boolean }): Promise<Listening> {
  try {
    return await serve({
      ...at,
      readLog,
      notYet: notReady(),
      onError: (cause) => log.error({ err: redactError('an answer', cause) }, 'an answer broke off'),
      onCutShort: countedLine((count) => log.warn({ count }, 'what was being sent was cut short')),
      onStopped: async () => {
        if (globalThis.gavelClient === undefined) return
        // The last instant of this run: after a rest of months, the next start is measured by it.
        await noteInstant().catch(() => undefined)
        await globalThis.gavelClient.closeWhenDone()
      },
    })
  } catch (cause) {
    if (cause instanceof CannotListen) fail(cause.message)
    throw cause
  }
}
