import { restore } from '#db/archive'
import { dataFolder } from '#db/data-folder'
import { fail, loadEnvironment } from './environment.ts'

loadEnvironment()
const [file] = process.argv.slice(2)
if (!file) fail('Usage: npm run restore -- FILE')
const report = await restore(dataFolder(), file).catch((cause: Error) => fail(`Nothing was replaced: ${cause.message}`))
console.log(`Restored ${report.rows} rows of ${report.tables} tables.${report.kept ? ` What was there before: ${report.kept}` : ''}`)
