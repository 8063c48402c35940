import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import type { DraftAdapter, Entry, Save } from '#domain/saving/save-queue'

/** What the agenda editor can do: the last part of the save's address. */
export type Verb =
  | 'add-slot'
  | 'edit-slot'
  | 'edit-item'
  | 'add-part'
  | 'edit-part'
  | 'add-contribution'
  | 'edit-contribution'
  | 'move-entry'
  | 'remove-entry'
  | 'restore-entry'
  | 'order-by-protocol'

/** Which fields of an edit can be merged into an addition that is not acknowledged yet. */
const ADDS: Record<string, { verb: Verb; fields: readonly string[] | 'all' }> = {
  'edit-slot': { verb: 'add-slot', fields: ['dayId', 'start', 'end', 'when', 'kind'] },
  'edit-item': { verb: 'add-slot', fields: ['title', 'number'] },
  'edit-part': { verb: 'add-part', fields: ['title'] },
  'edit-contribution': { verb: 'add-contribution', fields: 'all' },
}

/** What the save queue must know about agendas: how saves depend on each other, their bodies, and how answers change the draft. */
export const agendaAdapter: DraftAdapter<AgendaDraft, DraftDelta> = {
  mergeableFields: (addition, edit) => {
    const rule = ADDS[edit.verb]
    if (rule?.verb !== addition.verb) return null
    if ((edit.verb === 'edit-item' ? addition.input.itemId : addition.target) !== edit.target) return null
    // A continued item was added by another slot. Only an addition that typed a title created the item.
    return rule.verb !== 'add-slot' || 'title' in addition.input || edit.verb === 'edit-slot' ? rule.fields : null
  },
  // If the slot could not be added, its item does not exist either.
  creates: (save) => (save.verb === 'add-slot' && 'title' in save.input ? [save.target, save.input.itemId] : [save.target]),
  dependsOn: (save) => [save.target, save.input.slotId, save.input.partId, save.input.itemId],
  // A removal names what the user saw inside, so that the server refuses it when something has changed since.
  fillIn: (verb, target, input, draft) =>
    verb === 'remove-entry' && input.kind !== 'contribution' ? { ...input, within: contentsOf(draft, target) } : input,
  bodyOf,
  entryOf,
  entryFromAnswer: (delta, id) =>
    [...(delta.slots ?? []), ...(delta.items ?? []), ...(delta.parts ?? []), ...(delta.contributions ?? [])].find(
      (entry) => entry.id === id,
    ) ?? null,
  apply: applyDelta,
  withPending,
}

function bodyOf(save: Save, base: AgendaDraft): Record<string, unknown> {
  const body = { ...save.input, meetingId: base.meeting.id, id: save.target }
  if (save.verb === 'move-entry') {
    if (save.input.kind === 'slot') {
      const slot = base.slots.find((slot) => slot.id === save.target)
      return { ...body, dayVersion: base.days.find((day) => day.id === slot?.dayId)?.version ?? 1 }
    }
    const holder = [...base.parts, ...base.contributions].find((entry) => entry.id === save.target)?.slotId
    return { ...body, slotVersion: base.slots.find((slot) => slot.id === holder)?.version ?? 1 }
  }
  if (save.verb === 'order-by-protocol') return { ...body, slotVersion: entryOf(base, save.target)?.version ?? 1 }
  if (save.verb.startsWith('edit-') || save.verb === 'remove-entry')
    return { ...body, version: save.basedOn?.version ?? entryOf(base, save.target)?.version ?? 1 }
  return body
}

/** `id:version` of everything in a slot or part, as the user saw it. */
export function contentsOf(draft: AgendaDraft, id: string): string[] {
  const slot = draft.slots.find((slot) => slot.id === id)
  const inside = slot
    ? [
        ...draft.items.filter((item) => item.id === slot.itemId),
        ...draft.parts.filter((part) => part.slotId === id),
        ...draft.contributions.filter((contribution) => contribution.slotId === id),
      ]
    : draft.contributions.filter((contribution) => contribution.partId === id)
  return inside.map((entry) => `${entry.id}:${entry.version}`).sort()
}

/** An entry of the draft by its id, whichever of the four kinds it is. */
export function entryOf(draft: AgendaDraft, id: string): Entry | null {
  return [...draft.slots, ...draft.items, ...draft.parts, ...draft.contributions].find((entry) => entry.id === id) ?? null
}
