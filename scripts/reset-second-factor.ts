import '#server/due-work'
import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { resetSecondFactor } from '#server/account/reset-second-factor'
import { OPERATOR } from '#server/core/operator'
import { fail, loadEnvironment } from './environment.ts'

// For an admin who has lost the authenticator and the recovery codes, where no other admin can reset it.

loadEnvironment()
const { values } = parseArgs({ options: { email: { type: 'string' } } })
const email = values.email?.toLowerCase()
if (!email) fail('Usage: npm run account:reset-second-factor -- --email E')
const [row] = await client().reader.select({ id: account.id }).from(account).where(eq(account.email, email))
if (!row) fail(`There is no account ${email}.`)
const outcome = await resetSecondFactor(OPERATOR, { accountId: row.id })
client().close()
if (!outcome.ok) fail(`Not reset: ${outcome.code}`)
console.log(`The second factor of ${email} is reset. Every sign-in of the account has ended.`)
