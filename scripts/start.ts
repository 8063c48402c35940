import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { account } from '#db/schema/account'
import { isLoopback } from '#http/listen'
import { forgetOldSaves } from '#server/command/forget-old-saves'
import { loadProcessRecord } from '#server/record/load-process-record'
import { indexRegister } from '#server/record/load-register'
import { fail, loadEnvironment } from './environment.ts'
import { serveOrFail } from './serve-or-fail.ts'

loadEnvironment()
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? '3000')
const dev = process.argv.includes('--dev')

if (!process.env.AUTH_SECRET) fail('AUTH_SECRET is not set. Make one with: openssl rand -base64 33')
if (Number(process.env.GAVEL_CLOCK_AHEAD ?? '0') !== 0 && !isLoopback(host))
  fail('GAVEL_CLOCK_AHEAD is for proofs: bind to loopback (HOST=127.0.0.1).')
const report = await migrate(dataFolder())
if (report.backup) console.log(`Migrated (${report.applied} steps). What was there before: ${report.backup}`)
await loadProcessRecord()
await indexRegister()
await forgetOldSaves()
client().analyzeTables()
const demo = await client().reader.select({ id: account.id }).from(account).where(eq(account.demonstration, true)).limit(1)
if (demo.length > 0 && !isLoopback(host))
  fail(`The data folder holds demo accounts, whose password is public. Bind to loopback (HOST=127.0.0.1) or use another GAVEL_DATA.`)
await serveOrFail({ host, port, dev })
console.log(`Gavel serves ${process.env.PUBLIC_URL ?? `http://${host}:${port}`}`)
