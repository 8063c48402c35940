import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { environment, environmentFaults } from '#config/environment'

/**
 * Reads `.env` if there is one (variables that are already set win), and ends the command with one line for each fault in the settings;
 * `serving`: they must do for `npm start` as well. From then on nobody else on the machine can read what it writes, and whatever fails ends it with one line.
 */
export function loadEnvironment({ serving = false } = {}): void {
  process.umask(0o077)
  process.on('uncaughtException', (cause) => {
    if (/debug|trace/.test(process.env.LOG_LEVEL ?? '')) console.error(cause)
    fail(lineOf(cause))
  })
  const fromFile = existsSync('.env') ? Object.keys(parseEnv(readFileSync('.env', 'utf8'))) : []
  if (existsSync('.env')) process.loadEnvFile('.env')
  const faults = environmentFaults(process.env, { serving, fromFile })
  if (faults.length > 0) fail(faults.join('\n'))
  const { PUBLIC_URL, PORT, AUTH_SECRET } = environment()
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.NEXTAUTH_URL = PUBLIC_URL ?? `http://localhost:${PORT}`
  process.env.NEXTAUTH_SECRET = AUTH_SECRET ?? ''
}

/** Ends a command with one line on stderr. */
export function fail(line: string, code = 1): never {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

/** What failed, in one line. */
export function lineOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : ''
  const message = cause instanceof Error ? cause.message : String(cause)
  return `${message.split('\n', 1)[0]}${message.includes(code.slice(2, -1)) ? '' : code}`
}
