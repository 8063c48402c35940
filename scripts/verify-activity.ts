import './checked-environment.ts'
import { parseArgs } from 'node:util'
import { client } from '#db/client'
import { verifyRecord } from '#server/activity/verify-record'
import { anchorFrom, anchorOfArchive, resultOf } from './anchors.ts'
import { callersPath } from './callers-path.ts'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'

const USAGE = `Usage: npm run activity:verify -- [--anchor NUMBER:HASH]… [--archive BACKUP]…
Verifies the activity record, and what it says was done. An anchor is a place in the record that was noted elsewhere: a backup prints
it, and it stands on each issued text, in each dossier and once a day in the log.`

const { anchor, archive } = given()
const anchors = anchor.map((text) => anchorFrom(text) ?? fail(`${text} is no anchor. ${USAGE}`))
for (const file of archive)
  anchors.push(...[await anchorOfArchive(callersPath(file)).catch((cause: Error) => fail(cause.message))].filter((found) => found !== null))
openInstallation()
const result = await verifyRecord(client().reader, anchors)
client().close()
const lines = resultOf(result)
if (result.faults.length > 0) fail(lines.join('\n'))
console.log(lines.join('\n'))

function given(): { anchor: string[]; archive: string[] } {
  try {
    const { values } = parseArgs({ options: { anchor: { type: 'string', multiple: true }, archive: { type: 'string', multiple: true } } })
    return { anchor: values.anchor ?? [], archive: values.archive ?? [] }
  } catch {
    fail(USAGE)
  }
}
