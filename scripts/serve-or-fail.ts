import { CannotListen } from '#http/listen'
import { type Listening, serve } from '#http/serve'
import { notReady } from '#messages/not-ready'
import { noteInstant } from '#server/core/clock-guard'
import { log } from '#server/core/log'
import { logFailure } from '#server/core/log-failure'
import { watchRequests } from '#server/core/watch-requests'
import { readLog } from '#server/web/read-log'
import { countedLine } from './counted-line.ts'
import { fail } from './environment.ts'
import { stopMail } from './start-mail.ts'

/**
 * Listens until the process ends, and answers once told to begin. When it stops, the database is closed and its write-ahead log folded
 * in. If the port is not available, ends the command with one line.
 */
export async function serveOrFail(at: { host: string; port: number; dev?: boolean }): Promise<Listening> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => log.info('stopping'))
  try {
    return await serve({
      ...at,
      readLog,
      notYet: notReady(),
      onError: (cause) => logFailure(cause, 'an answer broke off'),
      onRequest: watchRequests(),
      onCutShort: countedLine((count) => log.warn({ count }, 'what was being sent was cut short')),
      onStopped: async () => {
        await stopMail()
        if (globalThis.gavelClient !== undefined) {
          // The last instant of this run: after a rest of months, the next start is measured by it.
          await noteInstant().catch(() => undefined)
          await globalThis.gavelClient.closeWhenDone()
        }
        log.info('stopped')
      },
    })
  } catch (cause) {
    if (cause instanceof CannotListen) fail(cause.message)
    throw cause
  }
}
