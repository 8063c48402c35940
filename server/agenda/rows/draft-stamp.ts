import { createHash } from 'node:crypto'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'

/** A print of everything that stands in a draft: another one once any of it has changed, were it only its version. */
export function draftStamp({ days, slots, items, parts, contributions }: AgendaDraft): string {
  const inOneOrder = [days, slots, items, parts, contributions].map((entries) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)))
  return createHash('sha256').update(JSON.stringify(inOneOrder)).digest('hex')
}
