import '#server/due-work'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { account } from '#db/schema/account'
import { outboxMessage } from '#db/schema/outbox'
import type { Instant } from '#domain/time/calendar'
import { type FrozenClock, frozenClock, whileFrozen } from '#harness/frozen-clock'
import { LOADED_AT, LOADED_WORLD } from '#harness/loaded-world'
import { createAccount } from '#server/account/create-account'
import { openSignIn } from '#server/account/open-sign-in'
import type { SignInFrom } from '#server/account/sign-in-from'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'

/**
 * For tests of commands: each test gets a real database with the demo record, in its own folder. The record was loaded at
 * `LOADED_AT`; the clock stands still at `at`, never earlier. `more` runs once a file and adds to the record. `kept` is a database that an
 * earlier release left, in `e2e/data/`, to be there instead, and migrated.
 */
export function testWorld({ at = LOADED_AT, more, kept }: { at?: Instant; more?: () => Promise<void>; kept?: string } = {}): FrozenClock {
  if (at < LOADED_AT) throw new Error(`the record is loaded at ${LOADED_AT}, after ${at}`)
  const root = mkdtempSync(join(tmpdir(), 'gavel-world-'))
  const populated = join(root, 'populated')
  const clock = frozenClock(at)
  beforeAll(async () => {
    process.env.GAVEL_DATA = populated
    mkdirSync(populated)
    if (kept === undefined) copyFileSync(databaseFile(LOADED_WORLD), databaseFile(populated))
    else {
      unpackKept(kept, databaseFile(populated))
      await migrate(populated)
    }
    if (more) await whileFrozen(at, more)
    forget()
  })
  beforeEach(() => {
    process.env.GAVEL_DATA = mkdtempSync(join(root, 'world-'))
    copyFileSync(databaseFile(populated), databaseFile(dataFolder()))
  })
  afterEach(forget)
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return clock
}

/** A database that an earlier release left, as it left it: kept as the SQL that makes it. */
export function unpackKept(name: string, to: string): void {
  const database = new SQLite(to)
  database.exec(readFileSync(join('e2e/data', name), 'utf8'))
  database.close()
}

let kept: SQLite.Database | undefined

/** The world's file, open beside the product's own connections until the test ends: to open it for each look costs more than the look. */
function file(): SQLite.Database {
  kept ??= openFile()
  return kept
}

function forget(): void {
  kept?.close()
  kept = undefined
  client().close()
  globalThis.gavelClient = undefined
}

/** Opens an account with an appointment and returns its claim. It has no password: hashing one costs more than a whole test. */
export async function openFor(email: string, appointment: string): Promise<Claim> {
  const { id } = await expectDone(createAccount(OPERATOR, { email, displayName: email, appointment }))
  return { accountId: id, signInVersion: 1 }
}

/** Takes out what the demonstration's record has told, for tests of what is told next. */
export async function emptyOutbox(): Promise<void> {
  await client().transact(async (tx) => {
    await tx.delete(outboxMessage)
  })
}

/** Where the sign-ins of tests come from. */
export const FROM: SignInFrom = { address: '192.0.2.1', known: null, browser: 'Firefox', platform: 'Windows', key: null }

/** Signs in to an account as a browser does, without its password: the claim of its cookie. */
export async function signedIn(email: string, from: Partial<SignInFrom> = {}): Promise<Required<Claim>> {
  return (await expectDone(openSignIn({ ...(await claimOf(email)), guesses: [] }, { ...FROM, ...from }))).claim
}

/** The claim of an account for which this process acts, without a sign-in. */
export async function claimOf(email: string): Promise<Claim> {
  const [row] = await client().reader.select().from(account).where(eq(account.email, email))
  return { accountId: row?.id ?? '', signInVersion: row?.signInVersion ?? 0 }
}

/** The world's file, opened for reading beside the product's own connections. */
export function openFile(): SQLite.Database {
  return new SQLite(databaseFile(dataFolder()), { readonly: true })
}

/** The rows a query finds in the database file. */
export function read(sql: string): Record<string, unknown>[] {
  return file().prepare<[], Record<string, unknown>>(sql).all()
}

/** Every row of these tables, in the order they were written. */
export function rowsOf(tables: readonly string[], raw = file()): unknown[][] {
  return tables.map((table) => raw.prepare(`select * from "${table}" order by rowid`).all())
}

/**
 * Every row of every table, to show that nothing was written; of the world as it is now, or as an open file saw it. But for the counts
 * of guesses: these are counted by being refused.
 */
export function everything(raw = file()): Record<string, unknown[] | undefined> {
  const tables = raw.prepare(`select name from sqlite_master where type = 'table' and name <> 'sign_in_attempt'`).pluck().all().map(String)
  const rows = rowsOf(tables, raw)
  return Object.fromEntries(tables.map((name, at) => [name, rows[at]]))
}
