import './checked-environment.ts'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyDatabase, restore } from '#db/archive'
import { openClient } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { verifyRecord } from '#server/activity/verify-record'
import { printed, sentence } from './anchors.ts'
import { callersPath } from './callers-path.ts'
import { fail, lineOf } from './environment.ts'
import { noteRestored } from './restored-mark.ts'

const USAGE = 'Usage: npm run restore -- FILE [--despite-faults]'

const [file, flag] = process.argv.slice(2)
if (!file || (flag !== undefined && flag !== '--despite-faults')) fail(USAGE)
const report = await restore(dataFolder(), callersPath(file), recordOf).catch((cause: Error) =>
  fail(`Nothing was replaced: ${lineOf(cause)}`),
)
noteRestored(dataFolder())
console.log(`Restored ${report.rows} rows of ${report.tables} tables.${report.kept ? ` What was there before: ${report.kept}` : ''}`)
if (report.head) console.log(`The record ends at ${printed(report.head)}`)

/** Verifies the record of the archive's database; whoever has no other archive can take one with faults. */
async function recordOf(database: string): Promise<void> {
  // On a copy brought to this release's schema: an archive may be of an older one, and is restored as it is.
  const copy = join(dirname(database), 'looked-into')
  mkdirSync(copy)
  copyDatabase(database, databaseFile(copy))
  await migrate(copy)
  const opened = openClient(databaseFile(copy))
  const { faults } = await verifyRecord(opened.reader)
  opened.close()
  const [first] = faults
  if (first === undefined) return
  if (flag === undefined)
    throw new Error(`its record has faults: ${faults.length} (--despite-faults takes it all the same). ${sentence(first)}`)
  console.error(faults.map(sentence).join('\n'))
}
