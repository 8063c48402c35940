import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { databaseFile } from '#db/data-folder'
import { migrationsOf } from '#db/release'
import { firstBreakInChain, itemStates, keepSaving, onDisk, openItems, sendAgain, whole } from '#harness/editors'
import { formWith, sendForm } from '#harness/forms'
import { LONG_FORM } from '#harness/long-form'
import { databaseOfRelease } from '#harness/older-release'
import { PASSWORD } from '#harness/roles'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { fetchAs, signInAs } from '#harness/sign-in'

// Two processes of one release serve one database, as two services on one machine do.

const ROUNDS = LONG_FORM ? 6 : 1

let data = ''
let first: Served
let second: Served

test.beforeAll(async () => {
  data = freshData()
  first = await startServer(data)
  second = await startServer(data, { PUBLIC_URL: first.url })
})

test.afterAll(async () => {
  await first.kill()
  await second.kill()
  removeData(data)
})

test('a sign-in holds on both, and what one withdraws is gone from the other at the next request', async () => {
  const chair = (await signInAs(first.url, 'chair@demo.example')) ?? ''
  const schedule = '/en/meetings/som-5/agenda.json'
  const both = async () => [(await fetchAs(first.url, schedule, '')).status, (await fetchAs(second.url, schedule, '')).status]
  expect(await both()).toEqual([200, 200])
  const path = '/en/desk/meetings/som-5/publish'
  const form = formWith(await (await fetchAs(second.url, path, chair)).text(), 'reason')
  const withdrawn = await sendForm(second.url, path, chair, form, { reason: 'Withdrawn on the second process' }, first.url)
  expect(withdrawn.status).toBeLessThan(400)
  expect(await both()).toEqual([410, 410])
  expect(await (await fetchAs(first.url, '/en/meetings/som-5', '')).text()).toContain('Withdrawn on the second process')
})

test('two processes of a new release, started together on the database of the one before: one migrates it, and both serve', async () => {
  const folder = mkdtempSync(join(data, 'older-'))
  const all = migrationsOf().length
  databaseOfRelease(databaseFile(folder), all - 1)
  const starts = await Promise.allSettled([startServer(folder), startServer(folder)])
  const both = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  try {
    expect(starts.map((start) => (start.status === 'rejected' ? String(start.reason) : 'started'))).toEqual(['started', 'started'])
    const migrated = both.map(
      ({ output }) =>
        output()
          .split('\n')
          .filter((line) => line.includes('"migrated"')).length,
    )
    expect(migrated.toSorted()).toEqual([0, 1])
    for (const { url } of both) expect(await (await fetchAs(url, '/api/health', '')).json()).toMatchObject({ migrations: all })
  } finally {
    for (const each of both) await each.kill()
  }
})

test('guesses at a password are counted by both together', async () => {
  const guess = (at: Served, password: string) => signInAs(at.url, 'delegate.kg@demo.example', password)
  for (const at of [first, second]) for (let i = 0; i < 5; i++) expect(await guess(at, `not the password ${i}`)).toBeNull()
  // Ten in all from one address: the right password is refused too, by each, and only for this account.
  for (const at of [first, second]) expect(await guess(at, PASSWORD)).toBeNull()
  expect(await signInAs(second.url, 'delegate.tj@demo.example')).not.toBeNull()
})

test('a rolling restart loses no save: while one process is replaced, the other answers', async () => {
  const cookie = (await signInAs(first.url, 'support@demo.example')) ?? ''
  const editors = await openItems(first.url, cookie, 10)
  for (let round = 1; round <= ROUNDS; round++) {
    for (const restart of [restartFirst, restartSecond]) {
      const { url } = restart === restartFirst ? second : first
      let over = false
      const saving = editors.map((editor) => keepSaving(url, cookie, editor, () => over))
      await restart()
      over = true
      await Promise.all(saving)
      expect(editors.map(({ unanswered }) => unanswered)).toEqual(editors.map(() => null))
      expect(Math.min(...editors.map(({ saves }) => saves))).toBeGreaterThan(0)
    }
  }
  await Promise.all(editors.map((editor) => sendAgain(first.url, cookie, editor)))
  for (const { url } of [first, second])
    expect(await itemStates(url, cookie, editors)).toEqual(editors.map(({ acknowledged }) => acknowledged))
  expect(onDisk(data, editors)).toEqual(whole(editors))
  await first.stop()
  await second.stop()
  expect(await firstBreakInChain(data)).toBeNull()
})

async function restartFirst(): Promise<void> {
  const { port } = new URL(first.url)
  await first.stop()
  first = await startServer(data, { PORT: port })
}

async function restartSecond(): Promise<void> {
  const { port } = new URL(second.url)
  await second.stop()
  second = await startServer(data, { PORT: port, PUBLIC_URL: first.url })
}
