import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { firstBreakInChain, itemStates, keepSaving, onDisk, openItems, possibleStates, sendAgain, whole } from '#harness/editors'
import { LONG_FORM } from '#harness/long-form'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { signInAs } from '#harness/sign-in'

const ROUNDS = LONG_FORM ? 20 : 3
const EDITORS = 20

let data = ''
let served: Served

test.beforeEach(async () => {
  data = freshData()
  served = await startServer(data)
})

test.afterEach(async () => {
  await served.kill()
  removeData(data)
})

test('crash: a server killed under twenty editors loses no acknowledged save, and takes each other save once', async () => {
  const cookie = (await signInAs(served.url, 'support@demo.example')) ?? ''
  const editors = await openItems(served.url, cookie, EDITORS)

  for (let round = 1; round <= ROUNDS; round++) {
    const { url } = served
    const saving = editors.map((editor) => keepSaving(url, cookie, editor))
    await sleep(400 + Math.random() * 400)
    while (editors.every((editor) => editor.saves === 0)) await sleep(10)
    await served.kill()
    await Promise.all(saving)

    served = await startServer(data)
    const again = served.url
    const found = await itemStates(again, cookie, editors)
    for (const [n, editor] of editors.entries()) expect(possibleStates(editor)).toContainEqual(found[n])

    await Promise.all(editors.map((editor) => sendAgain(again, cookie, editor)))
    expect(await itemStates(again, cookie, editors)).toEqual(editors.map((editor) => editor.acknowledged))
    expect(onDisk(data, editors)).toEqual(whole(editors))
  }

  await served.stop()
  expect(await firstBreakInChain(data)).toBeNull()
})
