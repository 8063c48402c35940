import type { Appearance } from '#domain/agenda/agenda-draft'
import type { LocalizedText } from '#domain/text/localized-text'

/** What the directory says of a person. */
export type Known = Pick<Appearance, 'state' | 'organizationId' | 'honorific' | 'name' | 'position'> & { id: string }

/**
 * An appearance with a person in it. Who takes a place that a State, an organisation or a post holds speaks for it from then on, and
 * keeps the post's words; role, topic and minutes stay. In the place of somebody named they bring all that the directory says of them.
 */
export function withPerson(before: Appearance, person: Known): Appearance {
  const held = before.personId === null && before.name === null
  const keepsSide = held && (before.state !== null || before.organizationId !== null)
  return {
    ...before,
    personId: person.id,
    name: person.name,
    honorific: person.honorific,
    position: held ? (before.position ?? person.position) : person.position,
    state: keepsSide ? before.state : person.state,
    organizationId: keepsSide ? before.organizationId : person.organizationId,
  }
}

/**
 * The same appearance with its person taken out: the State or organisation holds the place again, with the post that was typed for it.
 * A position that is the directory's own goes with its person; null if the directory has none.
 */
export function withoutPerson(before: Appearance, position: LocalizedText | null): Appearance {
  return { ...before, personId: null, name: null, honorific: null, position: sameWords(before.position, position) ? null : before.position }
}

function sameWords(a: LocalizedText | null, b: LocalizedText | null): boolean {
  return a?.[a.original] === b?.[b.original]
}
