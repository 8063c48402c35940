import './checked-environment.ts'
import { restore } from '#db/archive'
import { dataFolder } from '#db/data-folder'
import { callersPath } from './callers-path.ts'
import { fail, lineOf } from './environment.ts'

const [file] = process.argv.slice(2)
if (!file) fail('Usage: npm run restore -- FILE')
const report = await restore(dataFolder(), callersPath(file)).catch((cause: Error) => fail(`Nothing was replaced: ${lineOf(cause)}`))
console.log(`Restored ${report.rows} rows of ${report.tables} tables.${report.kept ? ` What was there before: ${report.kept}` : ''}`)
