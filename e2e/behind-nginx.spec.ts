import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { ANOTHER_BUILD } from '#harness/another-build'
import { newContext } from '#harness/browser-context'
import { keepSaving, openItems } from '#harness/editors'
import { formWith, sendForm } from '#harness/forms'
import { LONG_FORM } from '#harness/long-form'
import { type Nginx, nginxPorts, type Site, startNginx } from '#harness/nginx'
import { PASSWORD, ROLES } from '#harness/roles'
import { freshData, removeData, type Served, startServer } from '#harness/server'
import { fetchAs, signInAs } from '#harness/sign-in'
import { ROLE_TABLE } from './role-table'
import { worldOf } from './roles/world'

// Gavel behind Debian's nginx with a certificate of its own making, as an installation runs it. In `npm run test:long` alone: it
// installs nginx where there is none.

const SITES: Site[] = ['proxy_pass alone', 'proxy_pass with proxy_params', 'deploy/nginx.conf']

if (LONG_FORM) {
  // Our own certificate is signed by nobody.
  test.beforeAll(() => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  })
  test.afterAll(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  })

  for (const site of SITES)
    test(`behind nginx with ${site} every act of the role table works`, async () => {
      await behind(site, async (served, { url }) => {
        const record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
        const world = await worldOf({ ...served, url }, record)
        const failed: unknown[] = []
        for (const row of ROLE_TABLE) {
          const [role] = row.may
          if (role === undefined) continue
          const { status } = await row.try(world, role)
          if (status === 404 || status >= 500) failed.push({ act: row.act, role, status })
        }
        expect(failed).toEqual([])
        record.close()
      })
    })

  test('behind nginx a person signs in, opens an account and edits an agenda', async ({ browser }) => {
    for (const site of SITES)
      await behind(site, async (_, { url }) => {
        const context = await newContext(browser, { baseURL: url, ignoreHTTPSErrors: true })
        const page = await context.newPage()
        await signIn(page, ROLES.admin)
        await page.goto('/en/desk/accounts')
        await page.getByLabel('Email').fill('behind@test.example')
        await page.getByLabel('Name on screen').fill('Behind a proxy')
        await page.getByLabel('Appointed as').selectOption({ label: 'Organiser, Support Unit' })
        await page.getByRole('button', { name: 'Open account' }).click()
        await expect(page.getByText('The account is open.')).toBeVisible()
        await context.clearCookies()
        await signIn(page, ROLES['chair organiser'])
        await page.goto('/en/desk/meetings/practice/agenda')
        await page.getByRole('button', { name: /^13:00/ }).click()
        await page.getByLabel('Title, English (original)').fill('Lunch behind nginx')
        await expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d$/)
        await context.close()
      })
  })

  test('deploy/nginx.conf gives one page to many visitors, none to who sends a cookie, and none that was withdrawn after its seconds', async () => {
    await behind('deploy/nginx.conf', async (served, { url, requests }) => {
      const path = '/en/meetings/som-5'
      const ask = async (headers: Record<string, string> = {}) => (await fetch(url + path, { headers })).text()
      const kept = () => [...requests().matchAll(/"GET \/en\/meetings\/som-5 HTTP\/1.1" 200 .* (\S+)$/gm)].map(([, status]) => status)
      const [page, same] = [await ask(), await ask()]
      expect(same).toBe(page)
      await ask({ cookie: 'of=somebody' })
      expect(kept()).toEqual(['MISS', 'HIT', 'BYPASS'])
      const chair = (await signInAs(served.url, ROLES['chair organiser'])) ?? ''
      expect(chair).toMatch(/^__Host-/)
      const publish = '/en/desk/meetings/som-5/publish'
      const form = formWith(await (await fetchAs(served.url, publish, chair)).text(), 'reason')
      const reason = 'Withdrawn while nginx keeps it'
      await sendForm(served.url, publish, chair, form, { reason }, url)
      const withdrawn = performance.now()
      await expect.poll(async () => (await ask()).includes(reason), { intervals: [100], timeout: 10_000 }).toBe(true)
      // Five seconds are allowed; nginx counts whole ones.
      expect(performance.now() - withdrawn).toBeLessThan(6_500)
    })
  })

  test('behind deploy/nginx.conf two processes are restarted in turn, twice within seconds, and nobody who reads or saves notices', async () => {
    const ports = await nginxPorts()
    const data = withoutDemo(freshData())
    const own = { PUBLIC_URL: `https://localhost:${ports.tls}`, TRUST_PROXY: '1' }
    const served = [await startServer(data, own), await startServer(data, own)]
    const [first = '', second] = served.map(({ url }) => new URL(url).host)
    const nginx = await startNginx('deploy/nginx.conf', first, ports, second)
    try {
      const cookie = (await signInAs(served[0]?.url ?? '', ROLES['chair organiser'])) ?? ''
      const editors = await openItems(nginx.url, cookie, 1)
      let over = false
      const read: number[] = []
      const reading = (async () => {
        for (; !over; await sleep(50)) read.push((await fetch(`${nginx.url}/en/meetings`, { headers: { cookie: 'of=somebody' } })).status)
      })()
      const saving = editors.map((editor) => keepSaving(nginx.url, cookie, editor, () => over))
      for (const at of [0, 1, 0, 1]) {
        const { port } = new URL(served[at]?.url ?? '')
        await served[at]?.stop()
        served[at] = await startServer(data, { ...own, PORT: port }, { ready: true })
      }
      over = true
      await Promise.all([reading, ...saving])
      expect(read.filter((status) => status !== 200)).toEqual([])
      expect(read.length).toBeGreaterThan(50)
      expect(editors.map(({ unanswered }) => unanswered)).toEqual(editors.map(() => null))
      expect(Math.min(...editors.map(({ saves }) => saves))).toBeGreaterThan(10)
    } finally {
      await nginx.stop()
      for (const each of served) await each.kill()
      removeData(data)
    }
  })

  test('deploy/nginx.conf keeps readers’ pages, hides secrets from its log, has the release before, and says when Gavel is down', async () => {
    await behind('deploy/nginx.conf', async (served, { url, plainUrl, requests }) => {
      const ask = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: 'manual' })
      const redirected = await fetch(`${plainUrl}/en/meetings`, { redirect: 'manual' })
      expect([redirected.status, redirected.headers.get('location')]).toEqual([308, 'https://localhost/en/meetings'])
      const statuses = []
      for (const path of ['/en/meetings/som-5', '/api/metrics', '/api/health']) statuses.push((await ask(path)).status)
      expect(statuses).toEqual([200, 404, 200])

      await ask('/en/set-password/a-secret-of-somebody?next=b-secret')
      await ask('/en/answer/a-secret-of-somebody')
      await ask('/en/meetings?text=c-secret')
      await ask('/en/calendar/a-secret-of-somebody/agenda.ics')
      await ask('/en/unsubscribe/a-secret-of-somebody')
      await ask('/api/unsubscribe/en/b-secret')
      expect(requests()).toContain('"GET /en/unsubscribe/... HTTP/1.1" 404')
      expect(requests()).toContain('"GET /api/unsubscribe/... HTTP/1.1" 303')
      expect(requests()).toContain('"GET /en/set-password/... HTTP/1.1" 404')
      expect(requests()).toContain('"GET /en/answer/... HTTP/1.1" 404')
      expect(requests()).toContain('"GET /en/calendar/... HTTP/1.1" 404')
      expect(requests()).toContain('"GET /en/meetings HTTP/1.1" 200')
      expect(requests()).not.toMatch(/[abc]-secret/)

      const [script = ''] = readdirSync(`${ANOTHER_BUILD}/static/chunks`).filter((name) => name.endsWith('.js'))
      const [here, before] = await Promise.all([ask(`/_next/static/chunks/${script}`), ask('/_next/static/chunks/none-at-all.js')])
      expect([here.status, before.status]).toEqual([200, 404])

      await served.kill()
      const down = await ask('/en/states')
      expect([down.status, down.headers.get('retry-after')]).toEqual([503, '10'])
      expect(await down.text()).toContain('Сервер запускается')
    })
  })
}

/** Starts a server that knows its public address, and nginx at that address. */
async function behind(site: Site, run: (served: Served, nginx: Nginx) => Promise<void>): Promise<void> {
  const ports = await nginxPorts()
  const data = withoutDemo(freshData())
  const served = await startServer(data, { PUBLIC_URL: `https://localhost:${ports.tls}`, TRUST_PROXY: '1' })
  const nginx = await startNginx(site, new URL(served.url).host, ports)
  try {
    await run(served, nginx)
  } finally {
    await nginx.stop()
    await served.kill()
    removeData(data)
  }
}

/** A server with demo accounts answers its own machine alone, and nobody through a proxy: here they are accounts like others. */
function withoutDemo(data: string): string {
  const raw = new SQLite(`${data}/gavel.sqlite`)
  raw.exec('UPDATE account SET demonstration = 0')
  raw.close()
  return data
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/en/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/en\/desk/)
}
