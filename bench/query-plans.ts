import SQLite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { z } from 'zod'
import { databaseFile, dataFolder } from '#db/data-folder'
import { account } from '#db/schema/account'
import * as schema from '#db/schema/all'
import { ROLES, type RoleName } from '#harness/roles'
import type { Claim } from '#server/command/viewer'
import { schedule } from '#server/publication/queries/schedule'
import { versions } from '#server/publication/queries/versions'
import { chairmanships } from '#server/record/queries/chairmanships'
import { frontPage } from '#server/record/queries/front-page'
import { processOn } from '#server/record/queries/process-on'
import { processTitle } from '#server/record/queries/process-title'
import { register } from '#server/record/queries/register'
import { registerChoices } from '#server/record/queries/register-choices'
import { registerDetails } from '#server/record/queries/register-details'
import { median } from './figures.ts'
import { type Plan, wholeReads } from './plan.ts'

// Runs the pages' own queries over the database of GAVEL_DATA with a client that records each statement, and prints SQLite's plan
// for each. So this list cannot fall behind the pages.

const raw = new SQLite(databaseFile(dataFolder()), { readonly: true })
let noted: { sql: string; params: unknown[] }[] = []
const reader = drizzle(raw, { schema, logger: { logQuery: (sql, params) => noted.push({ sql, params }) } })
globalThis.gavelClient = {
  reader,
  transact: () => Promise.reject(new Error('pages only read')),
  lockedOut: () => false,
  sqliteVersion: '',
  writable: false,
  assertSame: () => undefined,
  migrations: () => 0,
  waiting: () => 0,
  changeMark: () => 0,
  analyzeTables: () => Promise.resolve(),
  close: () => raw.close(),
  closeWhenDone: async () => void raw.close(),
}

const WHOLE = { year: '', type: '', place: '', state: '', text: '' }

const plans = new Map<string, Plan>()
const slug = 'som-5'
await planned('schedule, visitor', () => schedule(null, { slug, locale: 'en' }))
await planned('versions, visitor', () => versions(null, { slug, locale: 'en' }))
await planned('every page', () => processTitle(null, {}))
await planned('front page, visitor', () => frontPage(null, { on: null }))
for (const role of ['visitor', 'delegate of a member', 'delegate of an organisation', 'support unit organiser'] as const) {
  const claim = await claimOf(role)
  await planned(`list, ${role}`, () => register(claim, { before: null, filter: WHOLE }))
  await planned(`last page of the list, ${role}`, () => register(claim, { before: '2008-02-01_z', filter: WHOLE }))
}
await planned('what the list can be narrowed by', () => registerChoices(null, { locale: 'en' }))
await planned('entry of the register, visitor', () => registerDetails(null, { slug, locale: 'en' }))
await planned('search, visitor', () => register(null, { before: null, filter: { ...WHOLE, text: 'bishkek' } }))
for (const state of ['KZ', 'LK'])
  await planned(`register of ${state}, visitor`, () => register(null, { before: null, filter: { ...WHOLE, state } }))
await planned('register of a type, visitor', () => register(null, { before: null, filter: { ...WHOLE, type: 'training' } }))
await planned('chairmanships, visitor', () => chairmanships(null, { locale: 'en', on: '2015-07-14' }))
await planned('register of a place, visitor', () => register(null, { before: null, filter: { ...WHOLE, place: 'bishkek' } }))
await planned('the Process on a day, visitor', () => processOn(null, { locale: 'en', on: '2015-07-14' }))
raw.close()
console.log(JSON.stringify([...plans.values()]))

async function planned(page: string, read: () => Promise<unknown>): Promise<void> {
  noted = []
  await read()
  for (const { sql, params } of noted) {
    if (plans.has(sql)) continue
    const rows = z.array(z.object({ detail: z.string() })).parse(raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params))
    const steps = rows.map((row) => row.detail)
    plans.set(sql, { page, sql, milliseconds: timed(sql, params), steps, scans: wholeReads(sql, steps) })
  }
}

function timed(sql: string, params: unknown[]): number {
  const statement = raw.prepare(sql)
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now()
    statement.all(...params)
    return performance.now() - began
  })
  return median(times)
}

async function claimOf(role: RoleName): Promise<Claim | null> {
  const email = ROLES[role]
  if (email === null) return null
  const [row] = await reader
    .select({ accountId: account.id, signInVersion: account.signInVersion })
    .from(account)
    .where(eq(account.email, email))
  if (!row) throw new Error(`the base world has no ${role}`)
  return row
}
