import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '#db/data-folder'
import { removedAddress } from '#domain/people/closed-address'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { accountDetails } from '#server/account/queries/account-details'
import { reopenAccount } from '#server/account/reopen-account'
import { refuse } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'

// What is kept for a time goes when it has had its time, while the server runs.

const DAY = 24 * 60 * 60 * 1000
const clock = testWorld({ at: '2027-01-10T09:00:00.000Z' })

test('it is done once a day, by one of the processes', async () => {
  expect(await Promise.all([dailyTask(), dailyTask()])).toEqual([true, false])
  clock.pass(DAY)
  expect([await dailyTask(), await dailyTask()]).toEqual([true, false])
})

describe('a closed account', () => {
  const emailOf = (id: string) => read(`select email from account where id = '${id}'`)[0]?.email

  test('loses its address twelve months after it was closed, on record; then it is not opened again', async () => {
    const admin = await claimOf('admin@demo.example')
    const { accountId } = await openFor('gone@test.example', 'delegate:state:UZ')
    await expectDone(closeAccount(admin, { accountId }))
    clock.set('2028-01-10T09:00:00.000Z')
    await dailyTask()
    expect(emailOf(accountId)).toBe('gone@test.example')
    await expectDone(reopenAccount(admin, { accountId }))
    await expectDone(closeAccount(admin, { accountId }))
    clock.set('2029-01-11T09:00:00.000Z')
    await dailyTask()
    expect(emailOf(accountId)).toBe(removedAddress(accountId))
    expect(read(`select account_id, object_id, fields from activity where act = 'account.address-removed'`)).toEqual([
      { account_id: null, object_id: accountId, fields: '["email"]' },
    ])
    expect(await reopenAccount(admin, { accountId })).toEqual(refuse('address-removed'))
    expect((await accountDetails(admin, { id: accountId })).email).toBeNull()
    // The address is free for a new account, and nothing is removed twice.
    await openFor('gone@test.example', 'delegate:state:UZ')
    clock.pass(DAY)
    await dailyTask()
    expect(read(`select count(*) as count from activity where act = 'account.address-removed'`)).toEqual([{ count: 1 }])
  })
})

test('one-time links go a month after they were used or could no longer be', async () => {
  const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  await expectDone(issuePasswordLink(admin, { accountId: chair.accountId }))
  const links = () => read(`select count(*) as count from password_link where account_id = '${chair.accountId}'`)[0]?.count
  clock.pass(37 * DAY)
  await dailyTask()
  expect(links()).toBe(1)
  clock.pass(DAY)
  await dailyTask()
  expect(links()).toBe(0)
})

test('databases that a restore or a migration set aside go after thirty days, and nothing else in the folder', async () => {
  const backups = join(dataFolder(), 'backups')
  mkdirSync(join(backups, 'replaced-2026-12-01T10-00-00.000Z'), { recursive: true })
  for (const name of [
    'before-migration-2026-12-10T10-00-00.000Z.sqlite',
    'before-migration-2026-12-11T10-00-00.000Z.sqlite',
    'mine.tar.gz',
  ])
    writeFileSync(join(backups, name), '')
  await dailyTask()
  expect(readdirSync(backups).sort()).toEqual(['before-migration-2026-12-11T10-00-00.000Z.sqlite', 'mine.tar.gz'])
})
