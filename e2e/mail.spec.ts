import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { type MailServer, mailServer } from '#harness/mail-server'
import { type OwnServer, ownServer } from '#harness/own-server'

// Mail as people meet it: a password is forgotten, and comes back by a link; an operator tries the mail server.

let mail: MailServer
let own: OwnServer

test.beforeAll(async ({ browser }) => {
  mail = await mailServer()
  own = await ownServer(browser, { SMTP_URL: mail.url, MAIL_FROM: 'Almaty Process <gavel@process.example>' })
})

test.afterAll(async () => {
  await own.end()
  await mail.close()
})

test('a forgotten password comes back by a link in the reader’s language, which opening alone does not use up', async () => {
  const page = await own.pageOf()
  await page.goto('/ru/sign-in')
  await page.getByRole('link', { name: 'Забыли пароль?' }).click()
  await page.getByLabel('Электронная почта').fill('delegate.tj@demo.example')
  await page.getByRole('button', { name: 'Отправить ссылку' }).click()
  await expect(page.getByText('ссылка уже отправляется')).toBeVisible()
  // The record of the demonstration is told of too.
  const theLink = () => mail.taken.find(({ subject }) => subject?.includes('новый пароль'))
  await expect.poll(() => theLink() !== undefined, { timeout: 20_000 }).toBe(true)
  const message = theLink()
  expect(message?.to).toMatchObject({ text: 'delegate.tj@demo.example' })
  const href = /http:\S+set-password\S+/.exec(message?.text ?? '')?.[0] ?? ''
  expect(message?.html).toContain(href)
  // A scanner opens every link of every message.
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) expect((await fetch(href, { method })).status).toBe(200)
  await page.goto(href)
  await page.getByLabel('Пароль').fill('a new and long password 7')
  await page.getByRole('button', { name: 'Задать пароль' }).click()
  await page.waitForURL(/sign-in/)
  await page.getByLabel('Электронная почта').fill('delegate.tj@demo.example')
  await page.getByLabel('Пароль').fill('a new and long password 7')
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL(/\/ru\/desk/)
  expect((await fetch(href)).status).toBe(404)
})

test('a scanner that opens every link of every message, twice, changes nothing', async () => {
  // Also what the record of the demonstration tells: a programme that was published ten minutes ago, a text that was circulated.
  await own.again({ ahead: 11 * 60_000 })
  const page = await own.pageOf()
  await page.goto('/en/forgot-password')
  await page.getByLabel('Email').fill('observer.pk@demo.example')
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText('on its way')).toBeVisible()
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0)
  const links = new Set(
    mail.taken.flatMap(({ text = '', html }) => [...`${text} ${html || ''}`.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([link]) => link)),
  )
  expect([...links].filter((link) => /set-password/.test(link)).length).toBeGreaterThan(0)
  expect([...links].filter((link) => /\/meetings\/som-5$/.test(link)).length).toBeGreaterThan(0)
  const health = await fetch(`${own.served().url}/api/health`).then((answer) => answer.json())
  expect(health).toMatchObject({ status: 'ok', mail: { status: 'ok', waiting: 0, failed: 0, oldestSeconds: 0 } })
  const before = rows()
  for (const link of links)
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
      const { status } = await fetch(link, { method, redirect: 'manual' })
      expect({ link, method, failed: status >= 500 }).toEqual({ link, method, failed: false })
    }
  expect(rows()).toEqual(before)
})

test('the trial of an operator says what the mail server answered', async () => {
  const environment = { SMTP_URL: mail.url, MAIL_FROM: 'gavel@process.example' }
  expect(await tried(environment, 'operator@process.example')).toEqual({
    code: 0,
    out: expect.stringMatching(/^The mail server answered: 250/),
  })
  expect(mail.taken.flatMap(({ to }) => to ?? [])).toContainEqual(expect.objectContaining({ text: 'operator@process.example' }))
  mail.fail('full@process.example', 'full')
  expect(await tried(environment, 'full@process.example')).toEqual({ code: 1, out: expect.stringMatching(/did not take it: .*550.*\n$/) })
  expect(await tried({ ...environment, SMTP_URL: 'smtp://127.0.0.1:1' }, 'a@process.example')).toEqual({
    code: 1,
    out: expect.stringMatching(/^The mail server was not reached: .*\n$/),
  })
  expect(await tried({ SMTP_URL: '', MAIL_FROM: '' }, 'a@process.example')).toEqual({ code: 1, out: expect.stringContaining('not set') })
  expect(await tried(environment, 'nobody')).toEqual({ code: 1, out: expect.stringContaining('Say to whom') })
})

/** Every row of the server’s database, by table. */
function rows(): Record<string, Record<string, unknown>[]> {
  const raw = new SQLite(join(own.served().data, 'gavel.sqlite'), { readonly: true })
  const tables = raw.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all().map(String)
  const found = tables.map(
    (name) => [name, raw.prepare<[], Record<string, unknown>>(`select * from "${name}" order by rowid`).all()] as const,
  )
  raw.close()
  return Object.fromEntries(found)
}

/** How many messages are still to leave. */
const waiting = () => (rows().outbox_message ?? []).filter(({ state }) => state === 'waiting' || state === 'sending').length

async function tried(environment: Record<string, string>, to: string): Promise<{ code: number; out: string }> {
  const child = spawn(process.execPath, ['scripts/mail-test.ts', '--to', to], { env: { ...process.env, ...environment } })
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: Number(code), out: out + error }
}
