import './serving-environment.ts'
import { eq } from 'drizzle-orm'
import { environment, environmentDoubts, whyOpen } from '#config/environment'
import { client } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { closeToOthers } from '#db/file-modes'
import { migrate } from '#db/migrate'
import { assertServable } from '#db/release'
import { account } from '#db/schema/account'
import { isClockShifted } from '#server/core/clock'
import { log } from '#server/core/log'
import { publicUrl } from '#server/core/public-url'
import { VERSION } from '#server/core/version'
import { startDailyTask } from '#server/daily-task'
import { believesClock, clockLeapt } from './believes-clock.ts'
import { consoleToLog } from './console-to-log.ts'
import { fail } from './environment.ts'
import { holdAfterRestore } from './restored-mark.ts'
import { serveOrFail } from './serve-or-fail.ts'
import { startMail } from './start-mail.ts'
import { tidyUp } from './tidy-up.ts'

// Settings first, then the data, then the port; only then is anything changed. Whatever is wrong ends it with one line.

const { HOST: host, PORT: port } = environment()
const dev = process.argv.includes('--dev')
const folder = dataFolder()
if (!dev) consoleToLog()
for (const doubt of environmentDoubts(process.env)) log.warn(doubt)
assertServable(folder)
const open = closeToOthers(folder)
if (open !== null) log.warn(open)
const listening = await serveOrFail({ host, port, dev })
const report = await migrate(folder).catch((cause: Error) => fail(`The database was not migrated, and is as it was: ${cause.message}.`))
if (report.applied > 0) log.info({ applied: report.applied, backup: report.backup }, 'migrated')
const unwritable = await tidyUp()
if (unwritable !== null) log.warn(`Nothing can be written in ${folder} (${unwritable}): Gavel serves reading alone.`)
if (unwritable === null && !(await believesClock({ accept: dev }))) log.warn(clockLeapt())
const demo = await client().reader.select({ id: account.id }).from(account).where(eq(account.demonstration, true)).limit(1)
const reachable = whyOpen(environment())
if (demo.length > 0 && reachable !== null)
  fail(`The data folder holds demo accounts, whose password is public, and ${reachable}. Use another GAVEL_DATA, or this machine alone.`)
await listening.begin({ onThisMachine: demo.length > 0 || isClockShifted() })
log.info({ version: VERSION, migrations: client().migrations(), url: publicUrl() }, 'started')
// What a wrong clock or a full disk keeps from being done now is tried again every hour.
await startDailyTask()
if (unwritable === null) await holdAfterRestore(folder)
startMail()
