import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, whyOpen } from '#config/environment'
import { assertNobodyServes, setAside } from '#db/archive'
import { databaseFile, makeDataFolder } from '#db/data-folder'
import { closeToOthers } from '#db/file-modes'
import { migrate } from '#db/migrate'
import { assertServable } from '#db/release'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#db/seed/demo-record'
import { buildIfStale } from './build-stamp.ts'
import { fail, loadEnvironment } from './environment.ts'

process.env.HOST = 'localhost'
process.env.LOG_LEVEL ??= 'warn'
process.env.AUTH_SECRET ||= demoSecret()
loadEnvironment({ serving: true })

const { PORT: port } = environment()
const reachable = whyOpen(environment())
if (reachable !== null) fail(`The demo serves this machine alone: its passwords are public, and ${reachable}.`)
const folder = makeDataFolder()
if (process.argv.includes('--fresh')) startOver()

buildIfStale()
// The record is loaded into a temporary folder and moved in when complete, so that an interrupted load leaves no half database.
if (existsSync(databaseFile(folder))) {
  assertServable(folder)
  await migrate(folder)
} else loadBeside(folder)
closeToOthers(folder)

const { serveOrFail } = await import('./serve-or-fail.ts')
const { believesClock } = await import('./believes-clock.ts')
const { startMail } = await import('./start-mail.ts')
const { holdAfterRestore } = await import('./restored-mark.ts')
const { demoIsLoaded } = await import('#server/demo/demo-is-loaded')
const listening = await serveOrFail({ host: 'localhost', port })
await believesClock({ accept: true })
await listening.begin({ onThisMachine: true })
await holdAfterRestore(folder)
startMail()
console.log(`\nGavel serves http://localhost:${port}\n`)
if (await demoIsLoaded()) {
  console.log(`Demo accounts, password ${DEMO_PASSWORD}:`)
  for (const { email, displayName } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(26)} ${displayName}`)
} else console.log('The data folder holds a record of its own: the demo record and its accounts are not in it.')
console.log('\nStop with Ctrl+C. What you enter is kept; `npm run demo -- --fresh` starts over.')

// What people entered is moved aside, not deleted; refused while a server still writes to it.
function startOver(): void {
  try {
    assertNobodyServes(folder)
  } catch (cause) {
    fail(cause instanceof Error ? cause.message : String(cause))
  }
  const kept = setAside(folder)
  if (kept) console.log(`What was there is kept in ${kept}`)
}

function loadBeside(target: string): void {
  const beside = join(target, 'loading')
  rmSync(beside, { recursive: true, force: true })
  const load = spawnSync(process.execPath, ['scripts/load-demo.ts'], { stdio: 'inherit', env: { ...process.env, GAVEL_DATA: beside } })
  if (load.status !== 0) fail('The demo record could not be loaded.')
  renameSync(databaseFile(beside), databaseFile(target))
  rmSync(beside, { recursive: true, force: true })
}

function demoSecret(): string {
  const file = join(makeDataFolder(), 'demo-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(33).toString('base64'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
