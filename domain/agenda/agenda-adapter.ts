import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import type { DraftAdapter, Entry, Save } from '#domain/saving/save-queue'

/** What can be done to a draft agenda, by the last word of its address. */
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

/** The fields that an addition can take from an edit made before it was acknowledged. */
const ADDS: Record<string, { verb: Verb; fields: readonly string[] | 'all' }> = {
  'edit-slot': { verb: 'add-slot', fields: ['dayId', 'start', 'end', 'kind'] },
  'edit-item': { verb: 'add-slot', fields: ['title'] },
  'edit-part': { verb: 'add-part', fields: ['title'] },
  'edit-contribution': { verb: 'add-contribution', fields: 'all' },
}

/** How saves of a draft agenda lie together, what they are sent with, and what their answers change. */
export const agendaAdapter: DraftAdapter<AgendaDraft, DraftDelta> = {
  mergeableFields: (addition, edit) => {
    const rule = ADDS[edit.verb]
    if (rule?.verb !== addition.verb) return null
    if ((edit.verb === 'edit-item' ? addition.input.itemId : addition.target) !== edit.target) return null
    // An item that is continued was added by another slot: only a title typed with the addition is its own.
    return rule.verb !== 'add-slot' || 'title' in addition.input || edit.verb === 'edit-slot' ? rule.fields : null
  },
  // The item of a slot that could not be added is not there either.
  creates: (save) => (save.verb === 'add-slot' && 'title' in save.input ? [save.target, save.input.itemId] : [save.target]),
  dependsOn: (save) => [save.target, save.input.slotId, save.input.partId, save.input.itemId],
  // Whoever takes something out says what they have seen in it: words that came in meanwhile are not taken along.
  fillIn: (verb, target, input, draft) =>
    verb === 'remove-entry' && input.kind !== 'contribution' ? { ...input, within: contentsOf(draft, target) } : input,
  bodyOf,
  entryOf,
  entryFromAnswer: (delta, id) =>
    [...(delta.slots ?? []), ...(delta.items ?? []), ...(delta.parts ?? []), ...(delta.contributions ?? [])].find((one) => one.id === id) ??
    null,
  apply: applyDelta,
  withPending,
}

function bodyOf(save: Save, base: AgendaDraft): Record<string, unknown> {
  const body = { ...save.input, meetingId: base.meeting.id, id: save.target }
  if (save.verb === 'move-entry') {
    if (save.input.kind === 'slot') {
      const slot = base.slots.find((one) => one.id === save.target)
      return { ...body, dayVersion: base.days.find((day) => day.id === slot?.dayId)?.version ?? 1 }
    }
    const holder = [...base.parts, ...base.contributions].find((one) => one.id === save.target)?.slotId
    return { ...body, slotVersion: base.slots.find((one) => one.id === holder)?.version ?? 1 }
  }
  if (save.verb.startsWith('edit-') || save.verb === 'remove-entry')
    return { ...body, version: save.basedOn?.version ?? entryOf(base, save.target)?.version ?? 1 }
  return body
}

/** What stands in a slot or part, each with its version: what somebody who removes it has seen of it. */
export function contentsOf(draft: AgendaDraft, id: string): string[] {
  const slot = draft.slots.find((one) => one.id === id)
  const inside = slot
    ? [
        ...draft.items.filter((one) => one.id === slot.itemId),
        ...draft.parts.filter((one) => one.slotId === id),
        ...draft.contributions.filter((one) => one.slotId === id),
      ]
    : draft.contributions.filter((one) => one.partId === id)
  return inside.map((one) => `${one.id}:${one.version}`).sort()
}

/** An entry of a draft by its id, whichever of the four it is. */
export function entryOf(draft: AgendaDraft, id: string): Entry | null {
  return [...draft.slots, ...draft.items, ...draft.parts, ...draft.contributions].find((one) => one.id === id) ?? null
}
