import './checked-environment.ts'
import '#server/due-work'
import { parseArgs } from 'node:util'
import { client } from '#db/client'
import { resetSecondFactor } from '#server/account/reset-second-factor'
import { OPERATOR } from '#server/core/operator'
import { accountByEmail } from './account-by-email.ts'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'
import { refusalLine } from './refusal-line.ts'

// For an admin who has lost the authenticator and the recovery codes, where no other admin can reset it.

const { email } = parseArgs({ options: { email: { type: 'string' } } }).values
if (email === undefined) fail('Usage: npm run account:reset-second-factor -- --email E')
openInstallation()
const account = await accountByEmail(email)
const outcome = await resetSecondFactor(OPERATOR, { accountId: account.id })
client().close()
if (!outcome.ok) fail(`Not reset: ${refusalLine(outcome)}`)
console.log(`The second factor of ${account.email} is reset. Every sign-in of the account has ended.`)
