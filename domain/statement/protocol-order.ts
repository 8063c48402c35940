import { MEETING_CAPACITIES, type MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Delegation } from '#domain/policy/statement-policy'

/** Members, then observers, then the others; States in the alphabetical order of the names' language, organisations by their names. */
export function inProtocolOrder<D extends Delegation & { capacity: MeetingCapacity }>(
  delegations: readonly D[],
  { states, organizations }: DelegationNamesView,
): D[] {
  // The names of States come in the order of their sort keys.
  const place = new Map(Object.keys(states).map((code, at) => [code, at]))
  const placeOf = ({ state }: D) => (state === null ? place.size + 1 : (place.get(state) ?? place.size))
  const nameOf = ({ organizationId }: D) => organizations[organizationId ?? ''] ?? ''
  return [...delegations].sort(
    (a, b) =>
      MEETING_CAPACITIES.indexOf(a.capacity) - MEETING_CAPACITIES.indexOf(b.capacity) ||
      placeOf(a) - placeOf(b) ||
      nameOf(a).localeCompare(nameOf(b)),
  )
}
