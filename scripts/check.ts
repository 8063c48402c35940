import { spawnSync } from 'node:child_process'

// All checks in one list, in the order of what they cost. The first that fails ends the run.
const CHECKS: [what: string, ...command: string[]][] = [
  ['format and lint', 'biome', 'check', '.'],
  ['rules of the house', 'node', 'scripts/house-rules.ts'],
  ['boundaries', 'node', 'scripts/boundaries.ts'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['dead code', 'knip', '--no-progress', '--no-config-hints'],
  ['unit tests', 'vitest', 'run', '--silent=passed-only'],
]

const failed = CHECKS.find(([what, command = '', ...rest]) => {
  const start = performance.now()
  const run = spawnSync(command, rest, { encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, FORCE_COLOR: '0' } })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? '✓' : '✗'} ${what} (${seconds} s)`)
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}${run.error ?? ''}`)
  return run.status !== 0
})
process.exit(failed ? 1 : 0)
