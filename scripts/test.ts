import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { buildIfStale } from './build-stamp.ts'
import { FAR_AHEAD } from './far-ahead.ts'

// Every check in one list: the rules and unit tests, the production build, then the end-to-end tests. `--long` runs them in full.
// The last line gives the counts, for those who read nothing else.

const long = process.argv.includes('--long')
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test']
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...(long ? { GAVEL_LONG: '1' } : {}) }

// In full, the browsers' tests have their clock 400 days ahead: `npm test` runs them on today's.
const STEPS: { what: string; command: string[]; environment?: Record<string, string> }[] = [
  { what: 'npm run check', command: ['scripts/check.ts'] },
  long
    ? { what: 'end-to-end tests in full, 400 days ahead', command: PLAYWRIGHT, environment: FAR_AHEAD }
    : { what: 'end-to-end tests', command: PLAYWRIGHT },
  ...(long ? [{ what: 'mutation tests', command: ['scripts/mutation.ts'], environment: { GAVEL_LONG: '' } }] : []),
]

// The full form takes hours, so it tells of every step that failed; the short one stops at the first.
let [passed, failed] = [0, 0]
for (const { what, command, environment: more } of STEPS) {
  if (what.startsWith('end-to-end tests')) buildIfStale()
  const start = performance.now()
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...environment, ...more } })
  console.log(`${what}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((performance.now() - start) / 1000)} s`)
  if (status === 0) passed += 1
  else failed += 1
  if (failed > 0 && !long) break
}
if (failed === 0) rmSync('.test', { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
