import './checked-environment.ts'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { client } from '#db/client'
import { databaseFile, makeDataFolder } from '#db/data-folder'
import { closeToOthers, giveToOwnerOf } from '#db/file-modes'
import { migrate } from '#db/migrate'
import { loadProcessRecord } from '#server/record/load-process-record'
import { indexRegister } from '#server/record/load-register'
import { fail } from './environment.ts'

// Makes a new installation's data folder and database, once. Nothing else does: an unmounted disk must not become an empty Gavel.

const folder = makeDataFolder()
if (existsSync(databaseFile(folder))) fail(`There is a database in ${folder} already: nothing was changed.`)
// Made beside and moved in when it is whole, so that an interrupted command leaves no half database.
const beside = mkdtempSync(join(folder, '.init-'))
process.env.GAVEL_DATA = beside
try {
  await migrate(beside)
  await loadProcessRecord()
  await indexRegister()
  client().close()
  renameSync(databaseFile(beside), databaseFile(folder))
} finally {
  rmSync(beside, { recursive: true, force: true })
}
giveToOwnerOf(folder, [databaseFile(folder)])
console.log(`Gavel’s data is in ${folder}. Next: npm run account:create, then npm start.`)
const open = closeToOthers(folder)
if (open !== null) console.log(open)
