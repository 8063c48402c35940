import { z } from 'zod'
import { isLoopback } from './loopback.ts'

// Every setting of Gavel. Only here is the environment read; `.env.example` explains each name to operators.

/** The fewest bytes of a secret, and the fewest different characters in it: whoever guesses it can sign in as anybody. */
const SECRET_BYTES = 32
const SECRET_VARIETY = 8

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** A whole number from `least` to `most`, written in figures. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d{1,16}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const port = wholeNumber(1, 65_535)
const text = z.string().min(1)

const schema = z.object({
  AUTH_SECRET: z.string().refine(isStrong).optional(),
  PUBLIC_URL: z.string().refine(isOrigin).optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: port.default(3000),
  GAVEL_DATA: text.default('./data'),
  TRUST_PROXY: z
    .enum(['0', '1'])
    .transform((value) => value === '1')
    .default(false),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .optional(),
  MAIL_FROM: z.string().regex(/@\S/).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  /** The sites that may show a programme in a frame. */
  EMBED_ORIGINS: z
    .string()
    .transform((sites) => sites.trim().split(/\s+/))
    .refine((sites) => sites.every(isSite))
    .default([]),
  /** The folder of the build that is served. */
  GAVEL_DIST: text.default('.next'),
  /** How many milliseconds this server is set ahead of the machine's clock; below zero: set back. For trials. */
  GAVEL_CLOCK_AHEAD: wholeNumber(-1e15, 1e15).default(0),
})

/** The settings as Gavel uses them, defaults filled in. */
export type Environment = z.output<typeof schema>

/** What is wrong with a value, after the setting's name. A value is never repeated: it may be a secret in the wrong place. */
const WRONG: Record<keyof Environment, string> = {
  AUTH_SECRET: `is weak: at least ${SECRET_BYTES} bytes that nobody can guess. Make one with: openssl rand -base64 33`,
  PUBLIC_URL: 'must be an address such as https://process.example, without a path or a password.',
  HOST: 'must be a host name or an address of this machine, such as 127.0.0.1.',
  PORT: 'must be a whole number from 1 to 65535.',
  GAVEL_DATA: 'must be a folder.',
  TRUST_PROXY: 'must be 1, 0 or nothing.',
  LOG_LEVEL: `must be one of ${LOG_LEVELS.join(', ')}.`,
  SMTP_URL: 'must begin with smtp:// or smtps://.',
  MAIL_FROM: 'must hold an e-mail address.',
  METRICS_TOKEN: 'is weak: at least 16 characters.',
  EMBED_ORIGINS: 'must be addresses such as https://www.iom.int, with a space between them.',
  GAVEL_DIST: 'must be a folder.',
  GAVEL_CLOCK_AHEAD: 'must be a whole number of milliseconds.',
}

/** Names that only the tests of Gavel read. */
const OF_TESTS = ['GAVEL_LONG', 'GAVEL_DAYS_AHEAD', 'GAVEL_LOADED_WORLD']

/** What else may stand in `.env`: read by Node, not by Gavel. */
const OF_NODE = /^(NODE_\w+|TZ)$/

/** The settings of this process. Throws for a value that `environmentFaults` reports: every command asks that first. */
export function environment(): Environment {
  const values = NAMES.map((name) => process.env[name])
  if (read === null || values.some((value, at) => value !== read?.values[at])) read = { values, settings: schema.parse(given(process.env)) }
  return read.settings
}

// Every request asks, and the values hardly ever change: in tests alone.
const NAMES = schema.keyof().options
let read: { values: (string | undefined)[]; settings: Environment } | null = null

type Given = Readonly<Record<string, string | undefined>>

/**
 * What is wrong with an environment, one line for each fault: unknown names, malformed, weak and contradictory values. `serving`: it
 * must do for `npm start` as well. `fromFile` are the names in `.env`, of which every one must be known.
 */
export function environmentFaults(env: Given, { serving = false, fromFile = [] as readonly string[] } = {}): string[] {
  const faults = unknownNames(Object.keys(env), fromFile).map((name) => `${name} is no setting of Gavel. See .env.example.`)
  const parsed = schema.safeParse(given(env))
  if (!parsed.success) return [...faults, ...wrongNames(parsed.error).map((name) => `${name} ${WRONG[name]}`)]
  const settings = parsed.data
  if (serving && settings.AUTH_SECRET === undefined) faults.push('AUTH_SECRET is not set. Make one with: openssl rand -base64 33')
  if (!isLoopback(settings.HOST) && settings.PUBLIC_URL === undefined)
    faults.push(`HOST is ${settings.HOST}, and PUBLIC_URL is not set: say where readers reach it.`)
  const open = whyOpen(settings)
  if (settings.GAVEL_CLOCK_AHEAD !== 0 && open !== null) faults.push(`GAVEL_CLOCK_AHEAD is for trials on this machine alone, and ${open}.`)
  if ((settings.SMTP_URL === undefined) !== (settings.MAIL_FROM === undefined))
    faults.push('SMTP_URL and MAIL_FROM are needed together: set both or neither.')
  return faults
}

/** What is allowed in an environment that holds no fault, and is hardly meant: one line for each. */
export function environmentDoubts(env: Given): string[] {
  const { PUBLIC_URL = '', TRUST_PROXY } = given(env)
  return PUBLIC_URL.startsWith('https:') && TRUST_PROXY === undefined
    ? [
        'PUBLIC_URL is https and TRUST_PROXY is not set: behind a proxy everybody counts as one address when sign-ins are limited. Set TRUST_PROXY=1 if the proxy writes X-Forwarded-For, 0 if it does not.',
      ]
    : []
}

/**
 * Why people elsewhere may reach a server with these settings, as half a sentence; null where nobody can. Demo accounts and a shifted
 * clock exist for null alone.
 */
export function whyOpen({ HOST, PUBLIC_URL, TRUST_PROXY }: Environment): string | null {
  if (!isLoopback(HOST)) return `HOST is ${HOST}`
  if (PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname)) return `PUBLIC_URL is ${PUBLIC_URL}`
  return TRUST_PROXY ? 'TRUST_PROXY is 1' : null
}

// A name with nothing behind it is not set: so `.env.example` can be copied and filled in.
function given(env: Given): Given {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

function unknownNames(names: readonly string[], fromFile: readonly string[]): string[] {
  const known = (name: string) => name in schema.shape || OF_TESTS.includes(name)
  const ours = names.filter((name) => name.startsWith('GAVEL_') && !known(name))
  return [...new Set([...ours, ...fromFile.filter((name) => !known(name) && !OF_NODE.test(name))])]
}

function wrongNames(error: z.ZodError): (keyof Environment)[] {
  const at = new Set(error.issues.map((issue) => issue.path[0]))
  return schema.keyof().options.filter((name) => at.has(name))
}

function isStrong(secret: string): boolean {
  return Buffer.byteLength(secret) >= SECRET_BYTES && new Set(secret).size >= SECRET_VARIETY
}

// Written into a header as it stands. `https://*.iom.int` is every site below that name.
function isSite(site: string): boolean {
  return /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i.test(site)
}

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && /^\/+$/.test(pathname) && `${search}${hash}${username}${password}` === ''
}
