import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { BOOK, hadMigrations } from '#db/migration-book'

/** The database is no longer the one that was opened: what is written to it would be lost, or is not of this release. */
export class NotTheSame extends Error {}

export type SameDatabase = {
  /** Throws `NotTheSame` when another file, or none, stands where the open one stood: a folder removed, replaced or unmounted. */
  assertInPlace: () => void
  /** Throws `NotTheSame` when another release has migrated the database since it was opened. */
  assertOwnRelease: () => void
}

/** Watches a database that a connection has open. Both questions cost microseconds, so that every transaction can ask them. */
export function sameDatabase(file: string, raw: Database): SameDatabase {
  const opened = placeOf(file)
  const book = hadMigrations(raw) === null ? null : raw.prepare(`select count(*) || '/' || max(created_at) from ${BOOK}`).pluck()
  const had = book?.get()
  return {
    assertInPlace: () => {
      if (placeOf(file) !== opened) throw new NotTheSame(`${file} is not the file that is open`)
    },
    assertOwnRelease: () => {
      if (book?.get() !== had) throw new NotTheSame(`another release has migrated ${file}`)
    },
  }
}

function placeOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}
