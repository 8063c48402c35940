import type { Role } from '#domain/agenda/agenda-terms'
import { isStateName } from '#domain/agenda/reading/affiliation'
import { organizationIn } from '#domain/agenda/reading/organization-words'
import { type ReadPerson, readPerson } from '#domain/agenda/reading/read-person'

/**
 * Somebody of a list, taken apart. `said` is what was written of them; `bare` the position without the State or organisation that stands
 * at its end by itself. Without a name it is a post, or a State or organisation.
 */
export type PastedPerson = ReadPerson & { role: Role; roleLabel: string | null; said: string; bare: string | null }

/** Takes somebody of a list apart: honorific, name, position, and for whom they speak. */
export function pastedPerson(said: string, role: Role, roleLabel: string | null): PastedPerson {
  const read = readHonoured(said)
  const parts = (read.position ?? '').split(/\s*,\s+/)
  const last = parts.at(-1) ?? ''
  const isSide = (read.state !== null && isStateName(last)) || (read.organization !== null && organizationIn(last)[0] === last)
  const bare = isSide ? parts.slice(0, -1).join(', ') || null : read.position
  return { ...asSideItself(read), bare, role, roleLabel, said }
}

/** “Chair: Kazakhstan”: what was read as a name is that of a State or an organisation, and names nobody. */
export function asSideItself<T extends ReadPerson>(read: T): T {
  const { name, honorific } = read
  return name !== null && honorific === null && (isStateName(name) || organizationIn(name)[0] === name) ? { ...read, name: null } : read
}

// Kazakh says “Mr” and “Ms” after the name.
function readHonoured(said: string): ReadPerson {
  const [, name, honorific] = /^(\p{Lu}[^,;()]*?)\s+(мырза|ханым)(?=\s*(?:[,;(]|$))/u.exec(said) ?? []
  if (name === undefined || honorific === undefined) return readPerson(said)
  return { ...readPerson(said.replace(` ${honorific}`, '')), honorific }
}
