import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of everything Gavel stores: `GAVEL_DATA`, or `./data`. Created if missing. */
export function dataFolder(): string {
  const folder = resolve(/*turbopackIgnore: true*/ process.env.GAVEL_DATA ?? './data')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The database file inside a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'gavel.sqlite')
}
