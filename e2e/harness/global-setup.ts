import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { makeAnotherBuild } from '#harness/another-build'
import { BASE, TEST_SECRET } from '#harness/server'

/** Before the tests, remakes the base world in its own process, and the second build for redeploys. */
export default function setUp(): void {
  rmSync(BASE, { recursive: true, force: true })
  const made = spawnSync(process.execPath, ['e2e/harness/make-base.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GAVEL_DATA: BASE, AUTH_SECRET: TEST_SECRET },
  })
  if (made.status !== 0) throw new Error('the base world could not be made')
  makeAnotherBuild()
}
