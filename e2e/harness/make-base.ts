import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { account, appointment } from '#db/schema/account'
import { organization } from '#db/schema/state'
import { PASSWORD, TEST_ACCOUNTS } from '#harness/roles'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { openAccount } from '#server/account/open-account'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { loadDemoRecord } from '#server/demo/load-demo-record'

// The world all tests begin in: the demo record, and accounts for every row of the role table. Run once; copied for each.

await migrate(dataFolder())
await loadDemoRecord()
const db = client().reader
for (const { email, appointment: to } of TEST_ACCOUNTS) {
  const [iom] = await db.select({ id: organization.id }).from(organization).where(eq(organization.shortName, 'IOM'))
  const appointed = to === 'delegate:organization:IOM' ? `delegate:organization:${iom?.id}` : to
  await expectDone(openAccount(OPERATOR, { email, displayName: email, appointment: appointed, password: PASSWORD, demonstration: true }))
}
const idOf = async (email: string) => (await db.select({ id: account.id }).from(account).where(eq(account.email, email)))[0]?.id ?? ''
const [ended] = await db
  .select()
  .from(appointment)
  .where(eq(appointment.accountId, await idOf('ended@test.example')))
await expectDone(endAppointment(OPERATOR, { appointmentId: ended?.id }))
await expectDone(closeAccount(OPERATOR, { accountId: await idOf('closed@test.example') }))
client().close()
