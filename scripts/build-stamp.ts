import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressAssets } from '#http/precompressed-assets'
import { fail } from './environment.ts'

const SOURCES = [
  'app',
  'components',
  'domain',
  'server',
  'db',
  'http',
  'config',
  'messages',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'scripts/fonts',
  'scripts/make-fonts.ts',
]

const folder = () => process.env.GAVEL_DIST ?? '.next'
const stamp = () => join(folder(), 'gavel-sources')

/** Builds for production, unless the present build was made from exactly these sources. */
export function buildIfStale(): void {
  if (!existsSync(stamp()) || readFileSync(stamp(), 'utf8') !== sourcesHash()) build()
}

/** Builds for production, and records which sources the build was made from. */
export function build(): void {
  const sources = sourcesHash()
  console.log('Building …')
  const fonts = spawnSync(process.execPath, ['scripts/make-fonts.ts'], { stdio: 'inherit' })
  if (fonts.status !== 0) fail('The fonts could not be made.')
  const build = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (build.status !== 0) fail(`The build failed.\n${build.stdout.toString()}`)
  compressAssets(folder())
  writeFileSync(stamp(), sources)
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) add(source)
  return hash.digest('hex')

  function add(path: string): void {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name))
      return
    }
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
}
