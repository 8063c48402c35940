import { existsSync } from 'node:fs'

/** Reads `.env` where there is one; what the environment already says goes before it. */
export function loadEnvironment(): void {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  if (existsSync('.env')) process.loadEnvFile('.env')
  process.env.NEXTAUTH_URL = process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`
  process.env.NEXTAUTH_SECRET = process.env.AUTH_SECRET ?? ''
}

/** Ends a command with one clear line. */
export function fail(line: string, code = 1): never {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}
