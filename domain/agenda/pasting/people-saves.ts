import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { Known } from '#domain/agenda/filled-place'
import type { PastedPerson } from '#domain/agenda/pasting/pasted-person'
import { isCalled } from '#domain/people/search/found-by'
import { searchWords } from '#domain/people/search/search-words'
import { soughtBy } from '#domain/people/search/sought'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'

/** Somebody of a list as they are to be added: `known` is whom of the directory they were said to be. */
export type Added = { person: PastedPerson; known: Known | null }

type Into = { slotId: string; partId: string | null; home: Locale; names: SideNamesView; newId: () => string }

/**
 * The saves that add people of a list to a slot or one of its parts, in their order. Whoever is known is printed as the directory has them,
 * with the position that the list says; others are printed as they were written. A list confirms nobody.
 */
export function peopleSaves(added: readonly Added[], { slotId, partId, home, names, newId }: Into): SaveWithin[] {
  return added.map(({ person, known }) => {
    const text = (said: string | null) => (said === null ? {} : { [home]: said })
    const side = known === null || (known.state === null && known.organizationId === null) ? sideOf(person, names) : null
    const words =
      known === null
        ? { name: text(person.name), honorific: text(person.honorific), position: text(person.position) }
        : { personId: known.id, ...(person.position === null ? {} : { position: text(person.position) }) }
    return {
      verb: 'add-contribution',
      target: newId(),
      input: {
        slotId,
        partId,
        role: person.role,
        ...(person.roleLabel === null ? {} : { roleLabel: text(person.roleLabel) }),
        ...words,
        ...(side === null ? {} : side),
        status: person.status === 'tbc' || (known === null && person.name === null) ? 'tbc' : 'invited',
        attendance: person.attendance,
        minutes: person.minutes,
      },
      ...(known === null ? {} : { shown: shownAs(known) }),
    }
  })
}

/** The State and organisation that a list names, as the record has them; an organisation that it has not is left to the position. */
export function sideOf(
  { state, organization }: Pick<PastedPerson, 'state' | 'organization'>,
  { states, organizations }: SideNamesView,
): Pick<DraftContribution, 'state' | 'organizationId'> {
  const sought = soughtBy(organization ?? '')
  const [organizationId = null] =
    Object.entries(organizations).find(([, { known }]) =>
      Object.values(known).some((called) =>
        called.some((name) => isCalled(sought, [searchWords(name)]) && searchWords(name).length === sought.length),
      ),
    ) ?? []
  return { state: state !== null && state in states ? state : null, organizationId }
}

function shownAs({ honorific, name, position, state, organizationId }: Known): Record<string, unknown> {
  return { honorific, name, position, state, organizationId }
}
