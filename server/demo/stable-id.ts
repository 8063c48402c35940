import { createHash } from 'node:crypto'

/** A UUID that depends on the name only, the same in every load of the demo record (RFC 9562, version 8). */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`gavel demo ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
