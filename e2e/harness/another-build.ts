import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** The folder of a second production build of the same sources: other names of scripts, other ids of server actions, as a redeploy brings them. */
export const ANOTHER_BUILD = '.test/next-another'

/** Makes the second build, unless there is one that is younger than the first. */
export function makeAnotherBuild(): void {
  const age = (folder: string) => (existsSync(`${folder}/BUILD_ID`) ? statSync(`${folder}/BUILD_ID`).mtimeMs : 0)
  if (age(ANOTHER_BUILD) > age('.next')) return
  // A build notes its folder in the compiler's settings, which are the project's and not this test's.
  const settings = readFileSync('tsconfig.json', 'utf8')
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GAVEL_DIST: ANOTHER_BUILD, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync('tsconfig.json', settings)
  if (built.status !== 0) throw new Error(`the second build failed: ${built.stdout.toString()}`)
}
