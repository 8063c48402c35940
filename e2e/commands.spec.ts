import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { codeOf } from '#harness/authenticator'
import { formWith, sendForm } from '#harness/forms'
import { freePort, freshData, removeData, startServer, TEST_SECRET } from '#harness/server'
import { fetchAs, signInAs } from '#harness/sign-in'

// The commands an operator runs at the machine.

const run = (script: string, args: string[], environment: Record<string, string>, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_ENV: 'production', AUTH_SECRET: '', ...environment },
  })
  return { status, output: `${stdout}${stderr}`.trim() }
}

test('a start stops with one line for each setting that is wrong, and so does the check of the settings', () => {
  const data = mkdtempSync(join(tmpdir(), 'gavel-'))
  const wrong = { GAVEL_DATA: data, PORT: 'abc', TRUST_PROXY: 'true', AUTH_SECRET: 'short', GAVEL_DTA: data }
  const lines = [
    'GAVEL_DTA is no setting of Gavel. See .env.example.',
    'AUTH_SECRET is weak: at least 32 bytes that nobody can guess. Make one with: openssl rand -base64 33',
    'PORT must be a whole number from 1 to 65535.',
    'TRUST_PROXY must be 1, 0 or nothing.',
  ].join('\n')
  for (const command of ['start', 'check-config']) expect(run(command, [], wrong)).toEqual({ status: 1, output: lines })
  expect(run('check-config', [], { GAVEL_DATA: data, AUTH_SECRET: TEST_SECRET })).toEqual({
    status: 0,
    output: `The settings are in order: http://127.0.0.1:3000, data in ${data}.`,
  })
  // An address of a proxy, and no word about the proxy: both say what follows, and go on.
  const doubtful = { GAVEL_DATA: data, AUTH_SECRET: TEST_SECRET, PUBLIC_URL: 'https://process.example' }
  const doubt = 'PUBLIC_URL is https and TRUST_PROXY is not set'
  expect(run('check-config', [], doubtful)).toEqual({ status: 0, output: expect.stringContaining(doubt) })
  expect(run('start', [], doubtful).output).toContain(`"msg":"${doubt}`)
  expect(run('check-config', [], { ...doubtful, TRUST_PROXY: '1' }).output).not.toContain(doubt)
  rmSync(data, { recursive: true })
})

test('demo accounts are served on true loopback alone: to no public address, and behind no proxy', () => {
  const data = freshData()
  const refused = (more: Record<string, string>) => run('start', [], { GAVEL_DATA: data, AUTH_SECRET: TEST_SECRET, PORT: '3999', ...more })
  for (const [setting, value] of [
    ['PUBLIC_URL', 'https://process.example'],
    ['TRUST_PROXY', '1'],
  ] as const)
    expect(refused({ TRUST_PROXY: '0', [setting]: value })).toEqual({
      status: 1,
      output: `The data folder holds demo accounts, whose password is public, and ${setting} is ${value}. Use another GAVEL_DATA, or this machine alone.`,
    })
  removeData(data)
})

test('a start makes no database: an empty folder is refused, and made an installation by init, once', async () => {
  const data = mkdtempSync(join(tmpdir(), 'gavel-'))
  const make = 'Is it mounted? A new installation is made with: npm run init. A backup is put back with: npm run restore -- FILE.'
  const settings = { GAVEL_DATA: data, AUTH_SECRET: TEST_SECRET }
  const create = (args: string[], password: string) => run('create-account', args, settings, `${password}\n`)
  const first = ['--email', 'First@example.org', '--name', 'Admin', '--role', 'admin']
  for (const [command, args] of [
    ['start', []],
    ['create-account', first],
    ['verify-activity', []],
    ['backup', [join(data, 'x.tar.gz')]],
  ] as const)
    expect(run(command, [...args], settings)).toEqual({ status: 1, output: `There is no database in ${data}. ${make}` })
  expect(readdirSync(data)).toEqual([])

  expect(run('init', [], settings)).toEqual({
    status: 0,
    output: `Gavel’s data is in ${data}. Next: npm run account:create, then npm start.`,
  })
  expect(run('init', [], settings)).toEqual({ status: 1, output: `There is a database in ${data} already: nothing was changed.` })
  expect(readdirSync(data)).toEqual(['gavel.sqlite'])
  expect(create(first, 'short')).toEqual({ status: 1, output: 'Not created: password: password-too-short, min 10' })
  expect(create(first, 'a long enough password')).toEqual({ status: 0, output: 'Created First@example.org.' })
  expect(create(first, 'a long enough password')).toEqual({ status: 1, output: 'Not created: email: email-taken' })
  expect(create(['--email', 'd@example.org', '--name', 'D', '--role', 'delegate', '--state', 'kg'], 'a long enough password').status).toBe(
    0,
  )
  const served = await startServer(data)
  const cookie = await signInAs(served.url, 'first@example.org', 'a long enough password')
  expect((await fetchAs(served.url, '/en/desk/accounts', cookie ?? '')).status).toBe(200)

  // While it serves, the operator lists accounts, makes a link for one and closes one.
  expect(run('list-accounts', [], settings).output.split('\n')).toEqual([
    'd@example.org\tD\tdelegate of KG\topen',
    'first@example.org\tAdmin\tadmin\topen',
  ])
  // The commands took long: the connections that this process kept are closed by now, and it must hear of that first.
  await sleep(50)
  // The admin sets a second factor, and loses it.
  const factor = '/en/desk/account/second-factor'
  const html = await (await fetchAs(served.url, factor, cookie ?? '')).text()
  const code = codeOf(/<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(html)?.[1] ?? '')
  await sendForm(served.url, factor, cookie ?? '', formWith(html, 'code'), { code, current: 'a long enough password' })
  const withPassword = () => signInAs(served.url, 'first@example.org', 'a long enough password')
  expect(await withPassword()).toBeNull()
  const reset = () => run('reset-second-factor', ['--email', 'First@example.org'], settings)
  expect(reset()).toEqual({
    status: 0,
    output: 'The second factor of first@example.org is reset. Every sign-in of the account has ended.',
  })
  expect(reset()).toEqual({ status: 1, output: 'Not reset: no-second-factor' })
  await sleep(50)
  expect((await fetchAs(served.url, '/en/desk', cookie ?? '')).headers.get('location')).toMatch(/sign-in/)
  expect(await withPassword()).not.toBeNull()
  const link = run('link-account', ['--email', 'First@example.org'], { ...settings, PUBLIC_URL: served.url }).output
  expect(link.startsWith(`${served.url}/en/set-password/`)).toBe(true)
  await sleep(50)
  expect((await fetchAs('', link, '')).status).toBe(200)
  expect(run('close-account', ['--email', 'first@example.org'], settings)).toEqual({ status: 1, output: 'Not closed: last-admin' })
  expect(run('close-account', ['--email', 'd@example.org'], settings)).toEqual({ status: 0, output: 'Closed d@example.org.' })
  expect(run('close-account', ['--email', 'no@example.org'], settings)).toEqual({
    status: 1,
    output: 'There is no account no@example.org. See npm run account:list.',
  })
  await served.stop()
  const modes = readdirSync(data).map((name) => (statSync(join(data, name)).mode & 0o777).toString(8))
  expect([...new Set(modes)]).toEqual(['600'])
  rmSync(data, { recursive: true })
})

test('a clock that leaps between two runs: reading goes on, every page says so, nothing is saved until the operator says that it is right', async () => {
  const data = freshData()
  await (await startServer(data)).stop()
  const ahead = { GAVEL_CLOCK_AHEAD: String(60 * 86_400_000) }
  const leapt = await startServer(data, ahead, { ready: true })
  expect(leapt.output()).toContain('npm run clock:accept')
  expect(await (await fetchAs(leapt.url, '/en/meetings/som-5', '')).text()).toContain('The clock of this server is shifted for a trial')
  const health = await fetchAs(leapt.url, '/api/health', '')
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'failing', why: 'clock' }])
  expect(run('accept-clock', [], { GAVEL_DATA: data, ...ahead }).output).toMatch(
    /^It is 20\d\d-.*: Gavel takes this for the time from now on\.$/,
  )
  await expect.poll(async () => (await fetchAs(leapt.url, '/api/health', '')).status).toBe(200)
  await leapt.stop()
  removeData(data)
})

test('a server does not start on a database that has lost a trigger', async () => {
  const data = freshData()
  const raw = new SQLite(join(data, 'gavel.sqlite'))
  raw.exec('DROP TRIGGER publication_no_update')
  raw.close()
  // Something of the machine's own may serve at the usual port.
  const PORT = String(await freePort())
  const started = run('start', [], { GAVEL_DATA: data, PORT, AUTH_SECRET: 'a secret of more than thirty-two characters' })
  expect(started.status).toBe(1)
  expect(started.output).toContain('the database has lost its trigger publication_no_update')
  removeData(data)
})

test('an archive whose record has a fault replaces nothing, unless the operator says so', () => {
  const [data, elsewhere] = [freshData(), mkdtempSync(join(tmpdir(), 'gavel-'))]
  const archive = join(elsewhere, 'gavel.tar.gz')
  const raw = new SQLite(join(data, 'gavel.sqlite'))
  raw.exec(`INSERT INTO appointment (id, account_id, role, scope, begins_at)
    SELECT 'forged', id, 'admin', 'process', '2026-01-01T00:00:00.000Z' FROM account WHERE email = 'delegate.kg@demo.example'`)
  raw.close()
  expect(run('backup', [archive], { GAVEL_DATA: data }).status).toBe(0)
  const fault = 'appointment/forged has no act on record.'
  expect(run('restore', [archive], { GAVEL_DATA: data })).toEqual({
    status: 1,
    output: `Nothing was replaced: its record has faults: 1 (--despite-faults takes it all the same). ${fault}`,
  })
  const taken = run('restore', [archive, '--despite-faults'], { GAVEL_DATA: data })
  expect(taken.status).toBe(0)
  expect(taken.output).toContain(fault)
  removeData(data)
  rmSync(elsewhere, { recursive: true })
})

test('a backup made while the server runs can be restored, and what the restore replaced is kept', async () => {
  const data = freshData()
  const archive = join(data, 'gavel.tar.gz')
  const served = await startServer(data)
  expect(run('backup', [archive], { GAVEL_DATA: data }).output).toMatch(/^Backed up \d+ rows of \d+ tables/)
  expect(run('restore', [archive], { GAVEL_DATA: data })).toEqual({
    status: 1,
    output: 'Nothing was replaced: Gavel is serving this folder; stop it first',
  })
  await served.stop()
  const restored = run('restore', [archive], { GAVEL_DATA: data })
  expect(restored.output).toMatch(/^Restored \d+ rows of \d+ tables\. What was there before: .*\nThe record ends at \d+:[0-9a-f]{64}$/)
  const kept = /What was there before: (.*)\n/.exec(restored.output)?.[1] ?? ''
  expect(existsSync(join(kept, 'gavel.sqlite'))).toBe(true)
  const again = await startServer(data)
  expect((await fetchAs(again.url, '/en/meetings/som-5', '')).status).toBe(200)
  await again.stop()
  removeData(data)
})

test('/api/health tells who asks on the machine itself the version, SQLite and the migrations; other names and proxies are refused', async () => {
  const data = freshData()
  // What the base record tells waits since it was made: a quarter of an hour later mail stands still.
  const raw = new SQLite(join(data, 'gavel.sqlite'))
  raw.exec('DELETE FROM outbox_message')
  raw.close()
  const served = await startServer(data)
  const answer = await fetchAs(served.url, '/api/health', '')
  expect([answer.status, await answer.json()]).toEqual([
    200,
    {
      ...{ status: 'ok', version: expect.any(String), sqlite: expect.stringMatching(/^3\.\d+\.\d+$/), migrations: expect.any(Number) },
      mail: { status: 'ok', waiting: 0, failed: 0, oldestSeconds: 0 },
    },
  ])
  const passedOn = await fetchAs(served.url, '/api/health', '', { headers: { 'X-Forwarded-For': '192.0.2.7' } })
  expect([passedOn.status, await passedOn.text()]).toEqual([421, expect.not.stringContaining('sqlite')])
  await served.stop()
  removeData(data)
})

test('tampering: the activity record’s chain is verified, and the first row that does not fit is named', () => {
  const data = freshData()
  const whole = run('verify-activity', [], { GAVEL_DATA: data })
  expect(whole.status).toBe(0)
  expect(whole.output).toMatch(/^\d+ rows, each chained to the one before\.\n\d+ rows of what was done are as their acts sealed them\.\n/)
  const [anchor = ''] = /\d+:[0-9a-f]{64}$/.exec(whole.output) ?? []
  expect(run('verify-activity', ['--anchor', anchor], { GAVEL_DATA: data })).toEqual(whole)
  expect(run('verify-activity', ['--anchor', `1${anchor}`], { GAVEL_DATA: data })).toMatchObject({
    status: 1,
    output: expect.stringMatching(/^The record ends at row \d+, and row 1\d+ was noted elsewhere\.$/),
  })
  const raw = new SQLite(join(data, 'gavel.sqlite'))
  raw.exec('DROP TRIGGER activity_no_update')
  raw.exec(`UPDATE activity SET act = 'nothing.happened' WHERE seq = 7`)
  raw.close()
  expect(run('verify-activity', [], { GAVEL_DATA: data })).toEqual({
    status: 1,
    output: 'Row 7 does not fit the one before it; 6 rows before it do.',
  })
  removeData(data)
})
