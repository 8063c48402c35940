import './checked-environment.ts'
import { client } from '#db/client'
import { verifyChain } from '#server/activity/verify-chain'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'

openInstallation()
const { rows, broken } = await verifyChain(client().reader)
client().close()
if (broken !== null) fail(`Row ${broken} does not fit the one before it; ${rows} rows before it do.`)
console.log(`${rows} rows, each chained to the one before.`)
