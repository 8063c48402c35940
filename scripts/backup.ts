import { backUp } from '#db/archive'
import { dataFolder } from '#db/data-folder'
import { fail, loadEnvironment } from './environment.ts'

loadEnvironment()
const [file] = process.argv.slice(2)
if (!file) fail('Usage: npm run backup -- FILE')
const report = await backUp(dataFolder(), file).catch((cause: Error) => fail(`No backup was made: ${cause.message}`))
console.log(`Backed up ${report.rows} rows of ${report.tables} tables to ${file}.`)
