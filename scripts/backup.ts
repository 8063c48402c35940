import './checked-environment.ts'
import { parseArgs } from 'node:util'
import { backUp } from '#db/archive'
import { dataFolder } from '#db/data-folder'
import { keepNewest } from '#db/keep-newest'
import { printed } from './anchors.ts'
import { callersPath } from './callers-path.ts'
import { fail, lineOf } from './environment.ts'
import { openInstallation } from './open-installation.ts'

const USAGE = `Usage: npm run backup -- FILE [--keep N]
With --keep, FILE gets the day and time before its ending, and of the files so named beside it the newest N stay.`

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
const [file] = positionals
if (!file || positionals.length > 1 || (values.keep !== undefined && !/^[1-9]\d{0,3}$/.test(values.keep))) fail(USAGE)
openInstallation()
const { target, older } = keepNewest(callersPath(file), values.keep === undefined ? null : Number(values.keep))
const report = await backUp(dataFolder(), target).catch((cause: Error) => fail(`No backup was made: ${lineOf(cause)}`))
const removed = older()
console.log(`Backed up ${report.rows} rows of ${report.tables} tables to ${target}.${removed > 0 ? ` Removed ${removed} older.` : ''}`)
if (report.head) console.log(`The record ends at ${printed(report.head)}`)
