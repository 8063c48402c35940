import { client } from '#db/client'
import { accountsForOperator, type OperatorsAccount } from '#server/account/rows/accounts-for-operator'
import { now } from '#server/core/clock'
import { fail } from './environment.ts'

/** The account with this e-mail address, however it is written; ends the command with one line if there is none. */
export async function accountByEmail(email: string): Promise<OperatorsAccount> {
  const found = (await accountsForOperator(client().reader, now())).find((account) => account.email === email.trim().toLowerCase())
  return found ?? fail(`There is no account ${email}. See npm run account:list.`)
}
