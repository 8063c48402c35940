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
    const side = sideOf(person, names)
    const position = positionOf(person, side)
    const ownSide = known !== null && (known.state !== null || known.organizationId !== null)
    const words =
      known === null
        ? { name: text(person.name), honorific: text(person.honorific), position: text(position) }
        : { personId: known.id, ...(position === null ? {} : { position: text(position) }) }
    return {
      verb: 'add-contribution',
      target: newId(),
      input: {
        slotId,
        partId,
        role: person.role,
        ...(person.roleLabel === null ? {} : { roleLabel: text(person.roleLabel) }),
        ...words,
        ...(ownSide ? {} : side),
        status: person.status === 'tbc' || (known === null && person.name === null) ? 'tbc' : 'invited',
        attendance: person.attendance,
        minutes: person.minutes,
      },
      ...(known === null ? {} : { shown: shownAs(known) }),
    }
  })
}

type Side = Pick<DraftContribution, 'state' | 'organizationId'>

/** The State and organisation that a list names, as the record has them. */
export function sideOf(
  { state, organization }: Pick<PastedPerson, 'state' | 'organization'>,
  { states, organizations }: SideNamesView,
): Side {
  const sought = soughtBy(organization ?? '')
  const called = (exactly: boolean) =>
    Object.entries(organizations).flatMap(([id, { known }]) => {
      const names = Object.values(known).flatMap((list) => list.map(searchWords))
      return isCalled(sought, exactly ? names.filter(({ length }) => length === sought.length) : names) ? [id] : []
    })
  // “UNHCR” is the whole of a name; «УВКБ» is the beginning of one.
  const [exact, other] = [called(true), called(false)]
  const [only = null] = exact.length === 1 ? exact : other.length === 1 ? other : []
  return { state: state !== null && state in states ? state : null, organizationId: only }
}

/** The position to print: without the State or organisation at its end, where the record has that and prints its name. */
export function positionOf({ position, bare }: Pick<PastedPerson, 'position' | 'bare'>, { state, organizationId }: Side): string | null {
  return state === null && organizationId === null ? position : bare
}

function shownAs({ honorific, name, position, state, organizationId }: Known): Record<string, unknown> {
  return { honorific, name, position, state, organizationId }
}
