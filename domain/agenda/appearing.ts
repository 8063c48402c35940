import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'

/** The States and organisations that appear in an agenda and are not among those that take part, each once, in order of appearance. */
export function appearingBeyond(
  document: AgendaDocument,
  states: readonly string[],
  organizations: readonly string[],
): { states: string[]; organizations: string[] } {
  const all = document.days.flatMap((day) => day.slots.flatMap(contributionsOf))
  const beyond = (seen: readonly (string | null)[], known: readonly string[]) => [
    ...new Set(seen.filter((one): one is string => one !== null && !known.includes(one))),
  ]
  return {
    states: beyond(
      all.map(({ state }) => state),
      states,
    ),
    organizations: beyond(
      all.map(({ organizationId }) => organizationId),
      organizations,
    ),
  }
}
