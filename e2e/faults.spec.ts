import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { newContext } from '#harness/browser-context'
import {
  type Editor,
  firstBreakInChain,
  itemStates,
  keepSaving,
  onDisk,
  openItems,
  possibleStates,
  sendAgain,
  whole,
} from '#harness/editors'
import { LONG_FORM } from '#harness/long-form'
import { diskWithPower, fsyncFault, smallDisk } from '#harness/own-disk'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { type Cookie, fetchAs, signInAs } from '#harness/sign-in'

// Drills of `npm run test:long`: the disk fills up, does not sync, loses its power. Each ends with an audit of the file from outside.
// They mount file systems and compile a small fault: where that is not possible they fail, and say what is missing.

const EDITORS = 10
const POWER_CUTS = 5

if (LONG_FORM) {
  test('a full disk: saving stops and says so, reading goes on, and with room again everything is saved', async ({ browser }) => {
    const disk = smallDisk(24)
    const served = await startServer(disk.data)
    const cookie = await cookieIn(served.url)
    const editors = await openItems(served.url, cookie, EDITORS)
    const context = await newContext(browser, { baseURL: served.url })
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: served.url }])
    const page = await context.newPage()
    await page.goto('/en/desk/meetings/practice/agenda')
    await page.getByRole('button', { name: /^13:00/ }).click()

    disk.fill()
    await Promise.all(editors.map((editor) => keepSaving(served.url, cookie, editor)))
    await readsButCannotSave(served.url, cookie)
    await page.getByLabel('Title, English (original)').fill('Lunch on a full disk')
    await expect(page.getByRole('status').first()).toHaveText(/^The server cannot save just now\./)

    disk.makeRoom()
    await savesAgain(served.url)
    await audit(served.url, cookie, disk.data, editors)
    await expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 30_000 })
    await context.close()
    await served.stop()
    expect(await firstBreakInChain(disk.data)).toBeNull()
    disk.remove()
  })

  test('a disk that does not sync: no save is acknowledged that is not on it', async () => {
    const data = freshData()
    const fault = fsyncFault()
    const served = await startServer(data, fault.environment)
    const cookie = await cookieIn(served.url)
    const editors = await openItems(served.url, cookie, EDITORS)
    const saving = editors.map((editor) => keepSaving(served.url, cookie, editor))
    await sleep(1_000)
    fault.set('fails')
    await Promise.all(saving)
    await readsButCannotSave(served.url, cookie)
    fault.set('works')
    await savesAgain(served.url)
    await audit(served.url, cookie, data, editors)
    await served.kill()
    const again = await startServer(data)
    expect(await itemStates(again.url, cookie, editors)).toEqual(editors.map((editor) => editor.acknowledged))
    await again.stop()
    expect(await firstBreakInChain(data)).toBeNull()
    removeData(data)
  })

  test('a power cut: no acknowledged save is lost', async () => {
    const disk = diskWithPower()
    let served = await startServer(disk.data)
    const cookie = await cookieIn(served.url)
    const editors = await openItems(served.url, cookie, EDITORS)
    for (let round = 1; round <= POWER_CUTS; round++) {
      const { url } = served
      const saving = editors.map((editor) => keepSaving(url, cookie, editor))
      await sleep(500 + Math.random() * 1_000)
      await cutPower(disk, served)
      await Promise.all(saving)
      disk.comeBack()
      served = await startServer(disk.data)
      const found = await itemStates(served.url, cookie, editors)
      for (const [n, editor] of editors.entries()) expect(possibleStates(editor)).toContainEqual(found[n])
      await audit(served.url, cookie, disk.data, editors)
    }
    await served.stop()
    expect(await firstBreakInChain(disk.data)).toBeNull()
    disk.remove()
  })

  test('the power cut can see a loss: with a sync that does nothing, acknowledged saves are gone', async () => {
    const disk = diskWithPower()
    const fault = fsyncFault()
    const served = await startServer(disk.data, fault.environment)
    const cookie = await cookieIn(served.url)
    const editors = await openItems(served.url, cookie, EDITORS)
    fault.set('idle')
    const saving = editors.map((editor) => keepSaving(served.url, cookie, editor))
    await sleep(1_500)
    await cutPower(disk, served)
    await Promise.all(saving)
    disk.comeBack()
    const { items } = onDisk(disk.data, editors)
    const lost = editors.map(({ acknowledged }, n) => acknowledged.version - Number(items[n]?.version ?? 0))
    expect(Math.max(...lost)).toBeGreaterThan(0)
    disk.remove()
  })
}

/**
 * Stops the server with its disk, as the machine stops. A server that ran on would be told by the kernel, in one cut of fifteen, that its
 * last write is on the disk, when the journal was ended before: a program of ten lines is told so too.
 */
async function cutPower(disk: ReturnType<typeof diskWithPower>, served: Served): Promise<void> {
  served.halt()
  disk.cutPower()
  await served.kill()
}

async function cookieIn(url: string): Promise<Cookie> {
  return (await signInAs(url, 'support@demo.example')) ?? ''
}

/** While nothing can be saved, health says so, and whoever reads, signed in or not, is served. */
async function readsButCannotSave(url: string, cookie: Cookie): Promise<void> {
  await expect.poll(async () => (await fetch(`${url}/api/health`)).status, { timeout: 15_000 }).toBe(503)
  for (const path of ['/en/meetings/som-5', '/en/meetings'])
    for (const reader of ['', cookie]) expect([path, (await fetchAs(url, path, reader)).status]).toEqual([path, 200])
}

async function savesAgain(url: string): Promise<void> {
  await expect.poll(async () => (await fetch(`${url}/api/health`)).status, { timeout: 15_000 }).toBe(200)
}

/** Sends again what was not acknowledged; then server and file must have each save, once. */
async function audit(url: string, cookie: Cookie, data: string, editors: readonly Editor[]): Promise<void> {
  await Promise.all(editors.map((editor) => sendAgain(url, cookie, editor)))
  expect(await itemStates(url, cookie, editors)).toEqual(editors.map((editor) => editor.acknowledged))
  expect(onDisk(data, editors)).toEqual(whole(editors))
}
