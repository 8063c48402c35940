import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import SQLite from 'better-sqlite3'
import * as tar from 'tar'
import { databaseFile } from '#db/data-folder'
import { giveToOwnerOf } from '#db/file-modes'
import { migrationsOf, standing } from '#db/release'
import { assertTriggersOf } from '#db/triggers'

/** Where the activity record ends: the number and hash of its newest row. */
type Head = { seq: number; hash: string }

/** What a database holds: how many tables and rows, and where its record ends; null while the record is empty. */
type Held = { tables: number; rows: number; head: Head | null }

/** An archive's manifest: each file with its SHA-256, and what the database holds. Older releases did not write `head`. */
type Manifest = { format: 1; files: Record<string, string>; tables: number; rows: number; head?: Head | null }

export type ArchiveReport = Held & { kept: string | null }

/** Looks into the database of an archive before it replaces another; throws to leave everything as it is. */
type LookInto = (file: string) => Promise<void>

const DATABASE = 'gavel.sqlite'
const FILES = 'files'

/** How many times its size an archive may unpack to. Ours unpack to some ten times; a small one must not fill the disk. */
const MOST_UNPACKED = 60

/**
 * Writes the database and the stored files into one archive. The database is copied as one snapshot, while Gavel may be serving.
 * Throws, and leaves no archive, if there is nothing to back up.
 */
export async function backUp(folder: string, target: string): Promise<ArchiveReport> {
  const source = databaseFile(folder)
  if (!existsSync(source)) throw new Error(`there is no database in ${folder}`)
  const staging = mkdtempSync(join(folder, '.backup-'))
  try {
    copyDatabase(source, join(staging, DATABASE))
    for (const file of filesUnder(join(folder, FILES))) {
      const copy = join(staging, relative(folder, file))
      mkdirSync(dirname(copy), { recursive: true })
      copyFileSync(file, copy)
    }
    const held = inspect(join(staging, DATABASE))
    const manifest: Manifest = { format: 1, files: await hashes(staging), ...held }
    writeFileSync(join(staging, 'manifest.json'), JSON.stringify(manifest, null, 2))
    const partial = `${resolve(target)}.partial`
    // It contains drafts and password hashes: no other user of the machine may read it.
    writeFileSync(partial, '', { mode: 0o600 })
    chmodSync(partial, 0o600)
    await tar.create({ gzip: true, cwd: staging, file: partial, portable: true }, readdirSync(staging))
    renameSync(partial, resolve(target))
    return { ...held, kept: null }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/**
 * Replaces a data folder with an archive, after verifying every hash, the database's integrity, references and triggers, and where its
 * record ends; or its database alone with a copy made before a migration. The former content is moved aside. Throws and replaces nothing
 * if the archive is damaged, not Gavel's or of a newer release, `lookInto` throws, or Gavel is serving the folder. What is put back
 * belongs to the folder's owner, and to no other.
 */
export async function restore(folder: string, archive: string, lookInto?: LookInto): Promise<ArchiveReport> {
  if (!existsSync(archive)) throw new Error(`there is no file ${archive}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const staging = mkdtempSync(join(folder, '.restore-'))
  try {
    const alone = isDatabase(archive)
    if (alone) copyFileSync(archive, join(staging, DATABASE))
    else await unpack(archive, staging)
    const held = alone ? inspect(join(staging, DATABASE)) : await verified(staging)
    assertOfThisRelease(join(staging, DATABASE))
    assertTriggersOf(join(staging, DATABASE))
    await lookInto?.(join(staging, DATABASE))
    assertNobodyServes(folder)
    const kept = setAside(folder, alone ? DATABASE_FILES : undefined)
    chmodSync(join(staging, DATABASE), 0o600)
    renameSync(join(staging, DATABASE), databaseFile(folder))
    if (existsSync(join(staging, FILES))) renameSync(join(staging, FILES), join(folder, FILES))
    giveToOwnerOf(folder, [databaseFile(folder), join(folder, FILES), join(folder, 'backups')])
    return { ...held, kept }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function unpack(archive: string, target: string): Promise<void> {
  await tar.extract({ file: archive, cwd: target, strict: true, maxDecompressionRatio: MOST_UNPACKED }).catch((cause: unknown) => {
    // Damage is an abort of the same code, and says itself what it is.
    if (!(cause instanceof Error && cause.message.includes('max decompression ratio'))) throw cause
    throw new Error(`the archive is damaged, or unpacks to more than ${MOST_UNPACKED} times its size`)
  })
}

async function verified(staging: string): Promise<Held> {
  const manifest = readManifest(join(staging, 'manifest.json'))
  const found = await hashes(staging)
  for (const [file, hash] of Object.entries(manifest.files))
    if (found[file] !== hash) throw new Error(`${file} is missing or damaged in the archive`)
  for (const file of Object.keys(found))
    if (!Object.hasOwn(manifest.files, file)) throw new Error(`${file} is in the archive and not in its list`)
  if (!manifest.files[DATABASE]) throw new Error('the archive holds no database')
  const held = inspect(join(staging, DATABASE))
  if (held.rows !== manifest.rows) throw new Error(`the archive holds ${held.rows} rows of ${manifest.rows}`)
  if (manifest.head && (held.head?.seq !== manifest.head.seq || held.head.hash !== manifest.head.hash))
    throw new Error(`the record in the archive ends at row ${held.head?.seq ?? 0}, and not at row ${manifest.head.seq} as noted`)
  return held
}

function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new Error('this is no archive of Gavel')
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 1)
    throw new Error('this archive is of another format')
  return data as Manifest // Each hash and count is checked against the files afterwards.
}

// A copy made before a migration is the database itself.
function isDatabase(file: string): boolean {
  const head = Buffer.alloc(15)
  const open = openSync(file, 'r')
  readSync(open, head)
  closeSync(open)
  return head.toString('latin1') === 'SQLite format 3'
}

function assertOfThisRelease(file: string): void {
  const raw = new SQLite(file, { readonly: true })
  try {
    const { ours, unknown } = standing(raw, migrationsOf())
    if (!ours) throw new Error('this is not a database of Gavel')
    if (unknown > 0) throw new Error('it was made by a newer release of Gavel: restore it with that release')
  } finally {
    raw.close()
  }
}

/** Checks a database file's integrity and references, and counts what it holds. */
function inspect(file: string): Held {
  const raw = new SQLite(file, { readonly: true })
  try {
    const state = raw.pragma('integrity_check', { simple: true })
    if (state !== 'ok') throw new Error(`the database is damaged: ${state}`)
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('references in the database point nowhere')
    const tables = raw.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`).pluck().all().map(String)
    const rows = tables.reduce((sum, table) => sum + Number(raw.prepare(`select count(*) from "${table}"`).pluck().get()), 0)
    return { tables: tables.length, rows, head: tables.includes('activity') ? headOf(raw) : null }
  } finally {
    raw.close()
  }
}

function headOf(raw: SQLite.Database): Head | null {
  return raw.prepare<[], Head>('select seq, hash from activity order by seq desc limit 1').get() ?? null
}

/** Copies a database as it is at one instant, even while others write to it. */
export function copyDatabase(source: string, target: string): void {
  // SQLite's online backup restarts at every write of another connection and might never end; VACUUM INTO reads one snapshot.
  const raw = new SQLite(source)
  try {
    raw.pragma('busy_timeout = 5000')
    raw.prepare('VACUUM INTO ?').run(target)
  } finally {
    raw.close()
  }
}

// Leaving WAL mode needs the database alone; SQLite reports busy while a server has it open. A file too damaged to open is served by
// nobody.
export function assertNobodyServes(folder: string): void {
  const file = databaseFile(folder)
  if (!existsSync(file)) return
  const raw = new SQLite(file, { timeout: 500 })
  try {
    raw.pragma('journal_mode = DELETE')
  } catch (cause) {
    if (cause instanceof SQLite.SqliteError && cause.code.startsWith('SQLITE_BUSY'))
      throw new Error('Gavel is serving this folder; stop it first')
  } finally {
    raw.close()
  }
}

// With its log: a log left beside another database would be replayed into that one.
const DATABASE_FILES = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`]

/** Moves what is in a data folder into `backups/`; answers where, or null if there was nothing. */
export function setAside(folder: string, names: readonly string[] = [...DATABASE_FILES, FILES]): string | null {
  const left = names.filter((name) => existsSync(join(folder, name)))
  if (left.length === 0) return null
  const kept = join(folder, 'backups', `replaced-${new Date().toISOString().replaceAll(':', '-')}`)
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  for (const name of left) renameSync(join(folder, name), join(kept, name))
  return kept
}

/** Deletes what restores and migrations before an instant have set aside in `backups/`, and returns how many there were. */
export function forgetReplaced(folder: string, before: string): number {
  const backups = join(folder, 'backups')
  if (!existsSync(backups)) return 0
  const old = readdirSync(backups).filter((name) => {
    const [, day] = /^(?:replaced|before-migration)-(\d{4}-\d\d-\d\d)T/.exec(name) ?? []
    return day !== undefined && day < before.slice(0, day.length)
  })
  for (const name of old) rmSync(join(backups, name), { recursive: true })
  return old.length
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const file of filesUnder(folder)) {
    const name = relative(folder, file)
    if (name === 'manifest.json') continue
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    found[name] = hash.digest('hex')
  }
  return found
}
