import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { databaseFile } from '#db/data-folder'
import { hadMigrations } from '#db/migration-book'
import { isBusy, NotServable, openToRead } from '#db/open-to-read'

/** The migrations of this release, in order. */
export function migrationsOf(migrationsFolder = 'drizzle'): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder })
}

/** What a database still needs of a release, how many migrations it had that the release does not know, and whether it is Gavel's. */
export type Standing = { pending: MigrationMeta[]; unknown: number; ours: boolean }

/** How a database stands to a release. */
export function standing(raw: Database, migrations: readonly MigrationMeta[]): Standing {
  const had = new Set(hadMigrations(raw) ?? [])
  const known = new Set(migrations.map(({ folderMillis }) => folderMillis))
  return {
    pending: migrations.filter(({ folderMillis }) => !had.has(folderMillis)),
    unknown: [...had].filter((number) => !known.has(number)).length,
    ours: had.has(migrations[0]?.folderMillis ?? 0),
  }
}

/**
 * Answers how many migrations a data folder's database needs before this release can serve it. Creates and changes nothing. Throws
 * `NotServable` where there is no database, one that is not Gavel's, or one of a newer release.
 */
export function assertServable(folder: string, migrationsFolder = 'drizzle'): number {
  const file = databaseFile(folder)
  const make = 'A new installation is made with: npm run init. A backup is put back with: npm run restore -- FILE.'
  if (!existsSync(folder)) throw new NotServable(`There is no data folder ${folder}. Is it mounted? ${make}`)
  if (!existsSync(file)) throw new NotServable(`There is no database in ${folder}. Is it mounted? ${make}`)
  const stands = standingOf(file, migrationsOf(migrationsFolder))
  // Another process of this release migrates it just now.
  if (stands === 'busy') return 1
  if (!stands.ours) throw new NotServable(`${file} is not a database of Gavel.`)
  if (stands.unknown > 0) throw new NotServable(newerRelease(folder, migrationsFolder))
  return stands.pending.length
}

/** How the database in a file stands to a release; `busy` while another process keeps it to itself. */
export function standingOf(file: string, migrations: readonly MigrationMeta[]): Standing | 'busy' {
  try {
    const raw = openToRead(file)
    try {
      return standing(raw, migrations)
    } finally {
      raw.close()
    }
  } catch (cause) {
    if (isBusy(cause)) return 'busy'
    throw cause
  }
}

// Names the newest copy that this release can serve.
function newerRelease(folder: string, migrationsFolder: string): string {
  const start = 'The database is of a newer release of Gavel. Start that release, or'
  const copies = join(folder, 'backups')
  const migrations = migrationsOf(migrationsFolder)
  const served = existsSync(copies)
    ? readdirSync(copies)
        .filter((name) => /^before-migration-.*\.sqlite$/.test(name))
        .sort()
        .reverse()
        .find((name) => isServed(join(copies, name), migrations))
    : undefined
  return served === undefined
    ? `${start} put back a backup made with this one: npm run restore -- FILE`
    : `${start} put back the copy made before its migration, and lose what was written since: npm run restore -- ${join(copies, served)}`
}

function isServed(file: string, migrations: readonly MigrationMeta[]): boolean {
  const stands = standingOf(file, migrations)
  return stands !== 'busy' && stands.ours && stands.unknown === 0
}
