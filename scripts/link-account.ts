import './checked-environment.ts'
import '#server/due-work'
import { parseArgs } from 'node:util'
import { client } from '#db/client'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { OPERATOR } from '#server/core/operator'
import { publicUrl } from '#server/core/public-url'
import { accountByEmail } from './account-by-email.ts'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'
import { refusalLine } from './refusal-line.ts'

// Prints a one-time link with which the holder of an account sets its password: the way out when the only admin has lost theirs.

const { email } = parseArgs({ options: { email: { type: 'string' } } }).values
if (email === undefined) fail('Usage: npm run account:link -- --email E')
openInstallation()
const account = await accountByEmail(email)
const outcome = await issuePasswordLink(OPERATOR, { accountId: account.id })
client().close()
if (!outcome.ok) fail(`No link was made: ${refusalLine(outcome)}`)
console.log(`${publicUrl()}/en/set-password/${outcome.value.token}`)
