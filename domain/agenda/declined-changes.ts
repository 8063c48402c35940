import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { personValues } from '#domain/agenda/changes-of-people'
import { words } from '#domain/text/localized-text'

const OF_PEOPLE: ReadonlySet<Change['code']> = new Set(['person-added', 'person-changed', 'person-moved', 'person-removed'])

/**
 * The changes stored with a version of an earlier release, which printed who had declined, without those about them: whom neither the
 * version nor, if they were taken out, the one before it shows today. Both are given as they are read today; `before` null if unknown.
 */
export function withoutChangesOfDeclined(changes: readonly Change[], after: AgendaDocument, before: AgendaDocument | null): Change[] {
  return changes.filter((change) => {
    if (!OF_PEOPLE.has(change.code)) return true
    const document = change.code === 'person-removed' ? before : after
    return document !== null && shows(document, change)
  })
}

// As earlier releases worded who it was, or as this one does.
function shows({ days }: AgendaDocument, { slotId, values }: Change): boolean {
  const slot = days.flatMap((day) => day.slots).find(({ id }) => id === slotId)
  return (slot === undefined ? [] : contributionsOf(slot)).some((contribution) => {
    const { role, text, name, organization, state } = contribution
    const printed = role === 'line' ? text : name
    const said = words(printed, printed?.original ?? 'en') || (organization ?? state ?? '')
    const now = personValues(contribution)
    return role === values.role && (said === values.name || (now.name === values.name && now.state === values.state))
  })
}
