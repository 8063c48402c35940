import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environment } from '#config/environment'

/** The folder of everything Gavel stores: `GAVEL_DATA`, or `./data`. It need not be there. */
export function dataFolder(): string {
  return resolve(/*turbopackIgnore: true*/ environment().GAVEL_DATA)
}

/** Makes the data folder if it is missing, open to its owner alone. For commands that begin an installation, never for a server. */
export function makeDataFolder(): string {
  const folder = dataFolder()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The database file inside a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'gavel.sqlite')
}
