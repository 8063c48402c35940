import { readFileSync } from 'node:fs'
import { join } from 'node:path'

function readVersion(): string {
  const text: unknown = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'))
  return typeof text === 'object' && text !== null && 'version' in text ? String(text.version) : '0'
}

/** The version of Gavel that is running. */
export const VERSION = readVersion()
