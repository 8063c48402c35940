import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '#domain/time/calendar'

/** When the demo record of the unit tests is loaded, whatever the machine's date. */
export const LOADED_AT: Instant = '2027-01-10T09:00:00.000Z'

/** The database every test world is copied from; one for each run of the tests. */
export const LOADED_WORLD = process.env.GAVEL_LOADED_WORLD ?? join(tmpdir(), `gavel-loaded-${process.pid}`)

const TIME_TO_LOAD = 120_000

/** Loads the demo record once for all test files, in its own process, whose clock starts shortly before `LOADED_AT`. */
export default function setUp(): () => void {
  process.env.GAVEL_LOADED_WORLD = LOADED_WORLD
  const made = spawnSync(process.execPath, ['e2e/harness/load-world.ts'], {
    encoding: 'utf8',
    env: { ...process.env, GAVEL_DATA: LOADED_WORLD, GAVEL_CLOCK_AHEAD: String(Date.parse(LOADED_AT) - TIME_TO_LOAD - Date.now()) },
  })
  if (made.status !== 0) throw new Error(`the demo record could not be loaded:\n${made.stdout}${made.stderr}`)
  return () => rmSync(LOADED_WORLD, { recursive: true, force: true })
}
