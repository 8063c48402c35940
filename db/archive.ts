import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import SQLite from 'better-sqlite3'
import * as tar from 'tar'
import { databaseFile } from '#db/data-folder'

/** An archive's manifest: each file with its SHA-256, and how many tables and rows the database has. */
type Manifest = { format: 1; files: Record<string, string>; tables: number; rows: number }

export type ArchiveReport = { tables: number; rows: number; kept: string | null }

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
 * Replaces a data folder with an archive, after verifying every hash, the database's integrity and its references. The former
 * content is moved aside. Throws and replaces nothing if the archive is damaged or Gavel is serving the folder.
 */
export async function restore(folder: string, archive: string): Promise<ArchiveReport> {
  if (!existsSync(archive)) throw new Error(`there is no file ${archive}`)
  const staging = mkdtempSync(join(folder, '.restore-'))
  try {
    await tar.extract({ file: archive, cwd: staging, strict: true, maxDecompressionRatio: MOST_UNPACKED }).catch((cause: unknown) => {
      if (!(cause instanceof Error && 'tarCode' in cause && cause.tarCode === 'TAR_ABORT')) throw cause
      throw new Error(`the archive is damaged, or unpacks to more than ${MOST_UNPACKED} times its size`)
    })
    const manifest = await verified(staging)
    assertNobodyServes(folder)
    const kept = setAside(folder)
    renameSync(join(staging, DATABASE), databaseFile(folder))
    if (existsSync(join(staging, FILES))) renameSync(join(staging, FILES), join(folder, FILES))
    return { tables: manifest.tables, rows: manifest.rows, kept }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function verified(staging: string): Promise<Manifest> {
  const manifest = readManifest(join(staging, 'manifest.json'))
  const found = await hashes(staging)
  for (const [file, hash] of Object.entries(manifest.files))
    if (found[file] !== hash) throw new Error(`${file} is missing or damaged in the archive`)
  for (const file of Object.keys(found))
    if (!Object.hasOwn(manifest.files, file)) throw new Error(`${file} is in the archive and not in its list`)
  if (!manifest.files[DATABASE]) throw new Error('the archive holds no database')
  const held = inspect(join(staging, DATABASE))
  if (held.rows !== manifest.rows) throw new Error(`the archive holds ${held.rows} rows of ${manifest.rows}`)
  return manifest
}

function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new Error('this is no archive of Gavel')
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 1)
    throw new Error('this archive is of another format')
  return data as Manifest // Each hash and count is checked against the files afterwards.
}

/** Checks a database file's integrity and references, and counts what it holds. */
function inspect(file: string): { tables: number; rows: number } {
  const raw = new SQLite(file, { readonly: true })
  try {
    const state = raw.pragma('integrity_check', { simple: true })
    if (state !== 'ok') throw new Error(`the database is damaged: ${state}`)
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('references in the database point nowhere')
    const tables = raw.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`).pluck().all().map(String)
    const rows = tables.reduce((sum, table) => sum + Number(raw.prepare(`select count(*) from "${table}"`).pluck().get()), 0)
    return { tables: tables.length, rows }
  } finally {
    raw.close()
  }
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

// Moves the database with its log: a log left beside another database would be replayed into that one.
export function setAside(folder: string): string | null {
  const left = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, FILES].filter((name) => existsSync(join(folder, name)))
  if (left.length === 0) return null
  const kept = join(folder, 'backups', `replaced-${new Date().toISOString().replaceAll(':', '-')}`)
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  for (const name of left) renameSync(join(folder, name), join(kept, name))
  return kept
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
