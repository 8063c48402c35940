import { spawn } from 'node:child_process'
import { FAR_AHEAD } from './far-ahead.ts'

// All checks in one list. Two run at a time; all of them run, so that one look shows everything that is wrong.

type Check = { what: string; command: string[]; environment?: Record<string, string> }

const CHECKS: Check[] = [
  { what: 'unit tests', command: ['vitest', 'run', '--silent=passed-only'] },
  { what: 'dead code', command: ['knip', '--no-progress', '--no-config-hints'] },
  { what: 'types', command: ['tsc', '--noEmit', '--incremental', 'false', '-p', '.'] },
  { what: 'boundaries', command: ['node', 'scripts/boundaries.ts'] },
  { what: 'house rules', command: ['node', 'scripts/house-rules.ts'] },
  { what: 'format and lint', command: ['biome', 'check', '.'] },
  // Never in its long form: more rounds of the same walk say nothing more of the calendar.
  {
    what: 'unit tests, 400 days ahead',
    command: ['vitest', 'run', '--silent=passed-only'],
    environment: { ...FAR_AHEAD, GAVEL_LONG: '' },
  },
]

const waiting = [...CHECKS]
let failed = false
await Promise.all([lane(), lane()])
process.exit(failed ? 1 : 0)

async function lane(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const start = performance.now()
    const { status, output } = await runCheck(check)
    console.log(`${status === 0 ? '✓' : '✗'} ${check.what} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    if (status === 0) continue
    console.log(output)
    failed = true
  }
}

function runCheck({ command: [program = '', ...rest], environment }: Check): Promise<{ status: number | null; output: string }> {
  const child = spawn(program, rest, {
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve({ status: null, output: String(cause) }))
    child.once('close', (status) => resolve({ status, output }))
  })
}
