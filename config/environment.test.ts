import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { environmentDoubts, environmentFaults } from '#config/environment'

const SECRET = 'qk2mLr9vTzX4bWcE7yHn1sJd6fGp8aUo'
const WEAK = 'AUTH_SECRET is weak: at least 32 bytes that nobody can guess. Make one with: openssl rand -base64 33'
const EMBED_FAULT = 'EMBED_ORIGINS must be addresses such as https://www.iom.int, with a space between them.'
const asStart = (env: Record<string, string>) => environmentFaults({ AUTH_SECRET: SECRET, ...env }, { serving: true })

describe('a start is refused, in one line, for', () => {
  const wrong: [what: string, env: Record<string, string>, line: string][] = [
    ['a name that is no setting', { GAVEL_DTA: '/srv' }, 'GAVEL_DTA is no setting of Gavel. See .env.example.'],
    ['a port in letters', { PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535.'],
    ['a port that there is not', { PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
    ['a secret of five letters', { AUTH_SECRET: 'short' }, WEAK],
    ['a long secret of one letter', { AUTH_SECRET: 'x'.repeat(64) }, WEAK],
    ['no secret', { AUTH_SECRET: '' }, 'AUTH_SECRET is not set. Make one with: openssl rand -base64 33'],
    ['a proxy trusted by a word', { TRUST_PROXY: 'true' }, 'TRUST_PROXY must be 1, 0 or nothing.'],
    [
      'an address with a path',
      { PUBLIC_URL: 'https://a.example/gavel' },
      'PUBLIC_URL must be an address such as https://process.example, without a path or a password.',
    ],
    [
      'an address without a scheme',
      { PUBLIC_URL: 'process.example' },
      'PUBLIC_URL must be an address such as https://process.example, without a path or a password.',
    ],
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.'],
    ['a host with a space', { HOST: 'a b' }, 'HOST must be a host name or an address of this machine, such as 127.0.0.1.'],
    ['a clock in words', { GAVEL_CLOCK_AHEAD: '6 days' }, 'GAVEL_CLOCK_AHEAD must be a whole number of milliseconds.'],
    [
      'a host open to all without an address',
      { HOST: '0.0.0.0' },
      'HOST is 0.0.0.0, and PUBLIC_URL is not set: say where readers reach it.',
    ],
    ['mail from nobody', { SMTP_URL: 'smtps://mail.example' }, 'SMTP_URL and MAIL_FROM are needed together: set both or neither.'],
    ['a site for frames with a path', { EMBED_ORIGINS: 'https://www.iom.int https://unhcr.org/central-asia' }, EMBED_FAULT],
    ['a site for frames that would end the policy', { EMBED_ORIGINS: "https://a.example;script-src 'unsafe-inline'" }, EMBED_FAULT],
    ['a weak token of metrics', { METRICS_TOKEN: 'x' }, 'METRICS_TOKEN is weak: at least 16 characters.'],
    [
      'a shifted clock with a public address',
      { GAVEL_CLOCK_AHEAD: '1000', PUBLIC_URL: 'https://process.example' },
      'GAVEL_CLOCK_AHEAD is for trials on this machine alone, and PUBLIC_URL is https://process.example.',
    ],
    [
      'a shifted clock behind a proxy',
      { GAVEL_CLOCK_AHEAD: '1000', TRUST_PROXY: '1' },
      'GAVEL_CLOCK_AHEAD is for trials on this machine alone, and TRUST_PROXY is 1.',
    ],
    [
      'a shifted clock on every address',
      { GAVEL_CLOCK_AHEAD: '-1000', HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost' },
      'GAVEL_CLOCK_AHEAD is for trials on this machine alone, and HOST is 0.0.0.0.',
    ],
  ]
  test.each(wrong)('%s', (_, env, line) => {
    expect(asStart(env)).toEqual([line])
  })
})

test('each fault has its own line, and no line repeats a value', () => {
  const faults = asStart({ PORT: 'hunter2', GAVEL_X: 'hunter2', LOG_LEVEL: 'hunter2' })
  expect([faults.length, faults.join().includes('hunter2')]).toEqual([3, false])
})

test('what an installation behind a proxy sets is in order, and so is nothing but a secret', () => {
  expect(asStart({ PUBLIC_URL: 'https://process.example/', TRUST_PROXY: '1', HOST: '::1', GAVEL_DATA: '/srv/gavel' })).toEqual([])
  expect(asStart({ GAVEL_CLOCK_AHEAD: '1000', PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([])
  expect(asStart({})).toEqual([])
})

test('an https address without a word about its proxy is doubted: everybody would count as one address; a word of either kind settles it', () => {
  const https = { PUBLIC_URL: 'https://process.example' }
  expect(environmentDoubts(https)).toEqual([
    'PUBLIC_URL is https and TRUST_PROXY is not set: behind a proxy everybody counts as one address when sign-ins are limited. Set TRUST_PROXY=1 if the proxy writes X-Forwarded-For, 0 if it does not.',
  ])
  expect(environmentDoubts({ ...https, TRUST_PROXY: '' })).toHaveLength(1)
  const settled = [{ ...https, TRUST_PROXY: '1' }, { ...https, TRUST_PROXY: '0' }, { PUBLIC_URL: 'http://127.0.0.1:3000' }, {}]
  for (const env of settled) expect(environmentDoubts(env)).toEqual([])
})

test('a command needs no secret, and takes no weak one', () => {
  expect([environmentFaults({}), environmentFaults({ AUTH_SECRET: 'short' })]).toEqual([[], [WEAK]])
})

test('of the names in .env every one must be known; .env.example names every setting that is not for trials, and none else', () => {
  expect(environmentFaults({}, { fromFile: ['PUBLIC_ULR', 'NODE_OPTIONS', 'TZ'] })).toEqual([
    'PUBLIC_ULR is no setting of Gavel. See .env.example.',
  ])
  const explained = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')))
  expect(environmentFaults({}, { fromFile: explained })).toEqual([])
  expect(explained.sort()).toEqual([
    'AUTH_SECRET',
    'EMBED_ORIGINS',
    'GAVEL_DATA',
    'GAVEL_DIST',
    'HOST',
    'LOG_LEVEL',
    'MAIL_FROM',
    'METRICS_TOKEN',
    'PORT',
    'PUBLIC_URL',
    'SMTP_URL',
    'TRUST_PROXY',
  ])
})
