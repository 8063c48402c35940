import { savesWithin, togetherIn, withSaves } from '#domain/agenda/acts/together-save'
import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/agenda-optimistic'
import type { editSlotInput } from '#domain/agenda/draft-input'
import { listedItems } from '#domain/agenda/draft-order'
import { clashes, type DraftAdapter, type Entry, type Save } from '#domain/saving/save-queue'
import { typedFor } from '#domain/saving/typed-input'

/** What the agenda editor can do: the last part of the save's address. */
export type Verb =
  | 'add-slot'
  | 'edit-slot'
  | 'add-item'
  | 'edit-item'
  | 'list-item'
  | 'move-item'
  | 'remove-item'
  | 'add-day'
  | 'edit-day'
  | 'remove-day'
  | 'add-part'
  | 'edit-part'
  | 'add-contribution'
  | 'edit-contribution'
  | 'move-entry'
  | 'remove-entry'
  | 'restore-entry'
  | 'order-by-protocol'
  | 'carry-entry'
  | 'settle-answer'
  | 'together'
  | 'undo-act'
  | 'redo-act'

type Rule = { adding: Verb; editing: Verb; fields: readonly string[] | 'all'; of?: 'itemId' }

/** Which fields of an edit can be merged into an addition that is not acknowledged yet. `of` names the entry where it is not the target. */
const ADDS: readonly Rule[] = [
  { adding: 'add-slot', editing: 'edit-slot', fields: ['dayId', 'start', 'end', 'when', 'kind'] },
  { adding: 'add-slot', editing: 'edit-item', fields: ['title', 'number'], of: 'itemId' },
  { adding: 'add-item', editing: 'edit-item', fields: ['title', 'number'] },
  { adding: 'add-part', editing: 'edit-part', fields: ['title'] },
  { adding: 'add-contribution', editing: 'edit-contribution', fields: 'all' },
]

/** What the save queue must know about agendas: how saves depend on each other, their bodies, and how answers change the draft. */
export const agendaAdapter: DraftAdapter<AgendaDraft, DraftDelta> = {
  mergeableFields: (addition, edit) => {
    const rule = ADDS.find(({ adding, editing }) => adding === addition.verb && editing === edit.verb)
    if (rule === undefined || (rule.of ? addition.input[rule.of] : addition.target) !== edit.target) return null
    // A continued item was added by another slot. Only an addition that typed a title created the item.
    return rule.of === undefined || 'title' in addition.input ? rule.fields : null
  },
  creates,
  dependsOn,
  inside: insideOf,
  changes: (save) => (save.verb === 'together' ? togetherIn(save.input).saves.map(({ target }) => target) : [save.target]),
  onTopOf,
  mergesWords: true,
  after: (save, saved) => {
    if (save.verb !== 'together') return save
    const entries = new Map(saved.map((entry) => [entry.id, entry]))
    return withSaves(
      save,
      togetherIn(save.input).saves.map((within) => ({ ...within, basedOn: entries.get(within.target) ?? within.basedOn ?? null })),
    )
  },
  // A removal names what the user saw inside, so that the server refuses it when something has changed since.
  fillIn: (verb, target, input, draft) => {
    if (verb === 'remove-entry' && input.kind !== 'contribution') return { ...input, within: contentsOf(draft, target) }
    if (verb !== 'together') return input
    const { name, saves } = togetherIn(input)
    return { name, saves: saves.map((within) => ({ ...within, basedOn: entryOf(draft, within.target) })) }
  },
  bodyOf,
  entryOf,
  entryFromAnswer: (delta, id) => entriesOf(delta).find((entry) => entry.id === id) ?? null,
  apply: applyDelta,
  withPending,
}

function creates(save: Save): unknown[] {
  if (save.verb === 'together') return savesWithin(save).flatMap(creates)
  // If the slot could not be added, its item does not exist either.
  return save.verb === 'add-slot' && 'title' in save.input ? [save.target, save.input.itemId] : [save.target]
}

function dependsOn(save: Save): unknown[] {
  if (save.verb === 'together') return savesWithin(save).flatMap(dependsOn)
  return [...insideOf(save), save.input.itemId, save.input.before, ...dealtWith(save)].filter((id) => id !== undefined && id !== null)
}

function insideOf({ target, input }: Save): unknown[] {
  return [target, input.slotId, input.partId]
}

// The act on top of the draft as it stands: null where somebody has since written what it writes, changed what it moves or removes, or
// removed what it is about.
function onTopOf(save: Save, draft: AgendaDraft): Save | null {
  const added = new Set(
    savesWithin(save)
      .filter(({ verb }) => verb.startsWith('add-'))
      .flatMap(creates),
  )
  const saves = togetherIn(save.input).saves
  const onTop = saves.map((within) => {
    const stands = entryOf(draft, within.target)
    const { verb, basedOn } = within
    if (verb.startsWith('add-') || verb === 'restore-entry' || added.has(within.target)) return within
    if (stands === null) return null
    const same = basedOn == null || basedOn.version === stands.version
    const edit = verb.startsWith('edit-') || verb === 'list-item'
    if (!same && (!edit || clashes({ ...save, ...within, basedOn: basedOn ?? null }, stands).length > 0)) return null
    return { ...within, basedOn: stands }
  })
  const known = onTop.filter((within) => within !== null)
  return known.length === saves.length ? withSaves(save, known) : null
}

// The items of the list that a slot or part is said to deal with.
function dealtWith({ verb, input }: Save): unknown[] {
  if (verb !== 'edit-slot' && verb !== 'edit-part') return []
  return (typedFor<typeof editSlotInput>(input).deals ?? []).map(({ itemId }) => itemId)
}

function bodyOf(save: Save, base: AgendaDraft): Record<string, unknown> {
  if (save.verb === 'together') return togetherBody(save, base)
  const body = { ...save.input, meetingId: base.meeting.id, id: save.target }
  if (save.verb === 'move-item') return { ...body, order: listedItems(base).map(({ id }) => id) }
  if (save.verb === 'move-entry') {
    if (save.input.kind === 'slot') {
      const slot = base.slots.find((slot) => slot.id === save.target)
      return { ...body, dayVersion: base.days.find((day) => day.id === slot?.dayId)?.version ?? 1 }
    }
    const holder = [...base.parts, ...base.contributions].find((entry) => entry.id === save.target)?.slotId
    return { ...body, slotVersion: base.slots.find((slot) => slot.id === holder)?.version ?? 1 }
  }
  if (save.verb === 'order-by-protocol') return { ...body, slotVersion: entryOf(base, save.target)?.version ?? 1 }
  if (save.verb.startsWith('edit-') || save.verb.startsWith('remove-') || save.verb === 'carry-entry' || save.verb === 'settle-answer')
    return { ...body, version: save.basedOn?.version ?? entryOf(base, save.target)?.version ?? 1 }
  return body
}

// What is removed is named with what stood in it before the act: within it, people may be carried elsewhere first.
function togetherBody(save: Save, base: AgendaDraft): Record<string, unknown> {
  const saves = savesWithin(save)
  const removed = saves.filter(({ verb, input }) => verb === 'remove-entry' && input.kind !== 'contribution')
  return {
    meetingId: base.meeting.id,
    id: save.target,
    name: togetherIn(save.input).name,
    saves: saves.map((within) => ({ verb: within.verb, body: bodyOf(within, base) })),
    holds: Object.fromEntries(removed.map(({ target }) => [target, contentsOf(base, target)])),
  }
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

/** An entry of the draft by its id, whichever of the five kinds it is. */
export function entryOf(draft: AgendaDraft, id: string): Entry | null {
  return entriesOf(draft).find((entry) => entry.id === id) ?? null
}

function entriesOf({ days = [], slots = [], items = [], parts = [], contributions = [] }: DraftDelta): Entry[] {
  return [...slots, ...items, ...parts, ...contributions, ...days]
}
