import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { freshData, removeData, startServer } from '#harness/server'
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

test('the server refuses to start without a secret, and with demo accounts on any address but loopback', () => {
  const data = freshData()
  const without = run('start', [], { GAVEL_DATA: data })
  expect(without.status).toBe(1)
  expect(without.output).toContain('AUTH_SECRET is not set')
  const open = run('start', [], { GAVEL_DATA: data, AUTH_SECRET: 'a secret', HOST: '0.0.0.0' })
  expect(open.status).toBe(1)
  expect(open.output).toContain('demo accounts')
  removeData(data)
})

test('an operator opens the first account of an empty installation, and it can sign in', async () => {
  const data = mkdtempSync(join(tmpdir(), 'gavel-'))
  const create = (args: string[], password: string) => run('create-account', args, { GAVEL_DATA: data }, `${password}\n`)
  const first = ['--email', 'First@example.org', '--name', 'Admin', '--role', 'admin']
  expect(create(first, 'short')).toEqual({ status: 1, output: 'Not created: password: password-too-short' })
  expect(create(first, 'a long enough password')).toEqual({ status: 0, output: 'Created First@example.org.' })
  expect(create(first, 'a long enough password')).toEqual({ status: 1, output: 'Not created: email: email-taken' })
  expect(create(['--email', 'd@example.org', '--name', 'D', '--role', 'delegate', '--state', 'kg'], 'a long enough password').status).toBe(
    0,
  )
  const served = await startServer(data)
  const cookie = await signInAs(served.url, 'first@example.org', 'a long enough password')
  expect((await fetchAs(served.url, '/en/desk/accounts', cookie ?? '')).status).toBe(200)
  await served.stop()
  rmSync(data, { recursive: true })
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
  expect(restored.output).toMatch(/^Restored \d+ rows of \d+ tables\. What was there before: /)
  const kept = /What was there before: (.*)$/.exec(restored.output)?.[1] ?? ''
  expect(existsSync(join(kept, 'gavel.sqlite'))).toBe(true)
  const again = await startServer(data)
  expect((await fetchAs(again.url, '/en/meetings/som-5', '')).status).toBe(200)
  await again.stop()
  removeData(data)
})

test('/api/health tells the version, SQLite and the migrations', async () => {
  const data = freshData()
  const served = await startServer(data)
  const answer = await fetchAs(served.url, '/api/health', '')
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { status: 'ok', version: expect.any(String), sqlite: expect.stringMatching(/^3\.\d+\.\d+$/), migrations: expect.any(Number) },
  ])
  await served.stop()
  removeData(data)
})

test('tampering: the activity record’s chain is verified, and the first row that does not fit is named', () => {
  const data = freshData()
  const whole = run('verify-activity', [], { GAVEL_DATA: data })
  expect(whole.status).toBe(0)
  expect(whole.output).toMatch(/^\d+ rows, each chained to the one before\.$/)
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
