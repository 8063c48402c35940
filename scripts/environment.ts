import { existsSync } from 'node:fs'

/** Reads `.env` if there is one. Variables that are already set win. */
export function loadEnvironment(): void {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  if (existsSync('.env')) process.loadEnvFile('.env')
  process.env.NEXTAUTH_URL = process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
  process.env.NEXTAUTH_SECRET = process.env.AUTH_SECRET ?? ''
}

/** Ends a command with one line on stderr. */
export function fail(line: string, code = 1): never {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}
