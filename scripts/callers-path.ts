import { resolve } from 'node:path'

/** A path given to a command, from the folder it was called in: npm runs every command in the project's own. */
export function callersPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path)
}
