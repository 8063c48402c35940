import './checked-environment.ts'
import { client } from '#db/client'
import { accountsForOperator } from '#server/account/rows/accounts-for-operator'
import { now } from '#server/core/clock'
import { openInstallation } from './open-installation.ts'

// Every account in a line: e-mail address, name, what it may do, and whether it can sign in.

openInstallation()
for (const { email, displayName, appointments, state } of await accountsForOperator(client().reader, now()))
  console.log([email, displayName, appointments.join(', ') || 'no appointment', state].join('\t'))
client().close()
