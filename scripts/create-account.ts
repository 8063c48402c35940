import './checked-environment.ts'
import '#server/due-work'
import { parseArgs } from 'node:util'
import { client } from '#db/client'
import { openAccount } from '#server/account/open-account'
import { OPERATOR } from '#server/core/operator'
import { fail } from './environment.ts'
import { openInstallation } from './open-installation.ts'
import { readPassword } from './read-password.ts'
import { refusalLine } from './refusal-line.ts'

const USAGE = `Usage: npm run account:create -- --email E --name N --role admin|organiser|delegate [--state KG | --support-unit]
The password is asked for, or read from standard input. An organiser without --state is of the Support Unit; a delegate without --state is \
appointed later, on the accounts screen.`

const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    state: { type: 'string' },
    'support-unit': { type: 'boolean' },
  },
})
if (!values.email || !values.name || !values.role || !['admin', 'organiser', 'delegate'].includes(values.role)) fail(USAGE)
const appointment = appointmentFrom(values.role)
openInstallation()
const password = await readPassword()
const outcome = await openAccount(OPERATOR, { email: values.email, displayName: values.name, appointment, password, demonstration: false })
client().close()
if (!outcome.ok) fail(`Not created: ${refusalLine(outcome)}`)
console.log(`Created ${values.email}.`)
if (appointment === null)
  console.log('It has no appointment yet: an admin names the State or organisation on the accounts screen, or give --state here.')

function appointmentFrom(role: string): string | null {
  if (role === 'admin') return 'admin'
  if (values.state) return `${role}:state:${values.state.toUpperCase()}`
  // Without a State, an organiser belongs to the Support Unit.
  return role === 'organiser' ? 'organiser:support-unit' : null
}
