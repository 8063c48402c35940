import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** Folder of a second production build of the same sources. Its scripts and server actions have other names, as after a redeploy. */
export const ANOTHER_BUILD = '.test/next-another'

/** Makes the second build, unless one exists that is younger than the first. */
export function makeAnotherBuild(): void {
  const age = (folder: string) => (existsSync(`${folder}/BUILD_ID`) ? statSync(`${folder}/BUILD_ID`).mtimeMs : 0)
  if (age(ANOTHER_BUILD) > age('.next')) return
  // Next writes the build folder into tsconfig.json; put the project's own text back afterwards.
  const settings = readFileSync('tsconfig.json', 'utf8')
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GAVEL_DIST: ANOTHER_BUILD, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync('tsconfig.json', settings)
  if (built.status !== 0) throw new Error(`the second build failed: ${built.stdout.toString()}`)
}
