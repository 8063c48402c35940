import './checked-environment.ts'
import '#server/due-work'
import { parseArgs } from 'node:util'
import { client } from '#db/client'
import { closeAccount } from '#server/account/close-account'
import { OPERATOR } from '#server/core/operator'
import { accountByEmail } from './account-by-email.ts'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'
import { refusalLine } from './refusal-line.ts'

// Closes an account: its sign-ins end at their next request. An admin can open it again.

const { email } = parseArgs({ options: { email: { type: 'string' } } }).values
if (email === undefined) fail('Usage: npm run account:close -- --email E')
openInstallation()
const account = await accountByEmail(email)
const outcome = await closeAccount(OPERATOR, { accountId: account.id })
client().close()
if (!outcome.ok) fail(`Not closed: ${refusalLine(outcome)}`)
console.log(`Closed ${account.email}.`)
