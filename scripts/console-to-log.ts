import { log } from '#server/core/log'
import { logFailure } from '#server/core/log-failure'

/** More lines than these in a minute are counted, not written: a stranger must not be able to fill the log. */
const MOST_LINES = 60
const MINUTE = 60_000

/**
 * From now on, what Next and other libraries print is one line each in the log, in its form, and so is what nobody caught: an exception
 * ends the process with exit code 1, a forgotten promise does not.
 */
export function consoleToLog(): void {
  const mayWrite = atMost(MOST_LINES)
  console.error = (...said: unknown[]) => say('error', said)
  console.warn = (...said: unknown[]) => say('warn', said)
  console.info = console.log = (...said: unknown[]) => say('debug', said)
  process.on('uncaughtException', (cause) => {
    logFailure(cause, 'an exception nobody caught')
    process.exit(1)
  })
  process.on('unhandledRejection', (cause) => {
    if (mayWrite()) logFailure(cause, 'a promise nobody waited for')
  })

  function say(level: 'error' | 'warn' | 'debug', said: unknown[]): void {
    const cause = said.find((part) => part instanceof Error)
    // A browser that went away while it sent or read is no failure.
    if (cause !== undefined && isBrokenOff(cause)) return
    // Errors with an id come again by instrumentation.ts, with their route.
    if (cause !== undefined && 'digest' in cause) return
    if (level !== 'debug' && !mayWrite()) return
    const words = said.filter((part) => typeof part === 'string').join(' ')
    if (cause !== undefined) logFailure(cause, 'printed by a library', { said: firstLine(words) })
    else log[level]({ said: firstLine(words) }, 'printed by a library')
  }
}

function isBrokenOff(cause: Error): boolean {
  const code = 'code' in cause ? cause.code : ''
  return cause.name === 'AbortError' || ['ECONNRESET', 'EPIPE', 'ABORT_ERR', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(code))
}

// Colours and marks of a terminal, and all but the first line, belong to no log.
function firstLine(words: string): string {
  const [line = ''] = words.trim().split('\n')
  return line.replaceAll(/\p{Cc}\[\d+m/gu, '').slice(0, 200)
}

/** Whether another line may be written in this minute. The first of the next minute says how many were not. */
function atMost(lines: number): () => boolean {
  let since = performance.now()
  let written = 0
  return () => {
    if (performance.now() - since > MINUTE) {
      if (written > lines) log.warn({ notWritten: written - lines }, 'printed by libraries and not written')
      since = performance.now()
      written = 0
    }
    written += 1
    return written <= lines
  }
}
