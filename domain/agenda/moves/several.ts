import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { SlotKind } from '#domain/agenda/agenda-terms'

/** Several slots are taken out, each with what is in it. */
export function removeAll(draft: AgendaDraft, slotIds: readonly string[]): SaveWithin[] {
  return there(draft, slotIds).map(({ id }) => ({ verb: 'remove-entry', target: id, input: { kind: 'slot' } }))
}

/** Several slots are of one kind. */
export function allOfKind(draft: AgendaDraft, slotIds: readonly string[], kind: SlotKind): SaveWithin[] {
  return there(draft, slotIds).flatMap((slot) => (slot.kind === kind ? [] : [{ verb: 'edit-slot', target: slot.id, input: { kind } }]))
}

/** Whoever is invited or to be confirmed in several slots and their parts is confirmed. Who declined stays so. */
export function confirmPeople(draft: AgendaDraft, slotIds: readonly string[]): SaveWithin[] {
  return draft.contributions
    .filter(({ slotId, role, status }) => slotIds.includes(slotId) && role !== 'line' && (status === 'invited' || status === 'tbc'))
    .map(({ id }) => ({ verb: 'edit-contribution', target: id, input: { status: 'confirmed' } }))
}

/** Several slots are pinned, or no longer. */
export function pinAll(draft: AgendaDraft, slotIds: readonly string[], pinned: boolean): SaveWithin[] {
  return there(draft, slotIds).flatMap((slot) =>
    slot.pinned === pinned ? [] : [{ verb: 'edit-slot', target: slot.id, input: { pinned } }],
  )
}

function there({ slots }: AgendaDraft, slotIds: readonly string[]) {
  return slots.filter(({ id }) => slotIds.includes(id))
}
