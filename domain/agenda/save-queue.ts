import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'

/** What can be done to a draft, by the last word of its address. */
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

/** Fields of an entry by name; only those that a save writes are looked at. */
export type Entry = { id: string; version: number } & Record<string, unknown>

/**
 * A save on its way. `seen` is the entry as it stood when its writing began, and its version is what the save goes
 * with; `sent` the body as it first left, so that sending it again is the same save. `refused`, `conflict` and `gone`
 * are held until a person decides. It stays in the browser until it was acknowledged.
 */
export type Save = {
  key: string
  verb: Verb
  target: string
  input: Record<string, unknown>
  seen: Entry | null
  sent: Record<string, unknown> | null
  state: 'waiting' | 'refused' | 'conflict' | 'gone'
  problems?: Record<string, { code: string; values?: Record<string, string | number> }>
  theirs?: Entry
  /** How a person chosen from the directory will print, until the answer says so. */
  shown?: Record<string, unknown>
}

/** The fields that an addition can take from an edit made before it was acknowledged. */
const ADDS: Partial<Record<Verb, { verb: Verb; fields: readonly string[] | null }>> = {
  'edit-slot': { verb: 'add-slot', fields: ['dayId', 'start', 'end', 'kind'] },
  'edit-item': { verb: 'add-slot', fields: ['title'] },
  'edit-part': { verb: 'add-part', fields: ['title'] },
  'edit-contribution': { verb: 'add-contribution', fields: null },
}

/**
 * Adds a save. What is typed goes over an unsent save to the same entry, or into its unsent addition: the latest
 * wording of each field counts. Taking out what was never added cancels the addition and all that stands on it.
 */
export function enqueue(queue: readonly Save[], save: Save): Save[] {
  if (save.verb === 'remove-entry') {
    const unsent = queue.some((one) => one.verb.startsWith('add-') && one.target === save.target && one.sent === null)
    return unsent ? queue.filter((one) => one.target !== save.target && !standsOn(one).includes(save.target)) : [...queue, save]
  }
  const into = additionFor(queue, save)
  if (into !== null) {
    const fields = ADDS[save.verb]?.fields ?? null
    const taken = fields === null ? save.input : pick(save.input, fields)
    const rest = fields === null ? {} : omit(save.input, fields)
    const merged = laidOver(queue, into, { ...save, input: taken })
    return Object.keys(rest).length === 0 ? merged : enqueueEdit(merged, { ...save, input: rest })
  }
  return save.verb.startsWith('edit-') ? enqueueEdit(queue, save) : [...queue, save]
}

function enqueueEdit(queue: readonly Save[], save: Save): Save[] {
  const at = queue.findLastIndex((one) => one.verb === save.verb && one.target === save.target && one.sent === null)
  return at < 0 ? [...queue, save] : laidOver(queue, at, save)
}

function laidOver(queue: readonly Save[], at: number, save: Save): Save[] {
  const earlier = queue[at]
  if (earlier === undefined) return [...queue]
  const { problems: _, ...rest } = earlier
  return queue.with(at, {
    ...rest,
    input: mergeInput(earlier.input, save.input),
    ...(save.shown ? { shown: { ...earlier.shown, ...save.shown } } : {}),
    state: earlier.state === 'refused' ? 'waiting' : earlier.state,
  })
}

function additionFor(queue: readonly Save[], save: Save): number | null {
  const verb = ADDS[save.verb]?.verb
  const isIts = (one: Save) => (save.verb === 'edit-item' ? one.input.itemId : one.target) === save.target
  // An item that is continued was added by another slot: only a title typed with the addition is its own.
  const at = queue.findLastIndex(
    (one) =>
      one.verb === verb && one.sent === null && isIts(one) && (verb !== 'add-slot' || 'title' in one.input || save.verb === 'edit-slot'),
  )
  return at < 0 ? null : at
}

/** Lays typed fields over earlier ones: languages of a text one by one, everything else whole. */
export function mergeInput(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...before }
  for (const [field, value] of Object.entries(after))
    merged[field] = isText(merged[field]) && isText(value) ? { ...merged[field], ...value } : value
  return merged
}

function pick(input: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([field]) => fields.includes(field)))
}

function omit(input: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([field]) => !fields.includes(field)))
}

/** The entries that must be there for a save to be made. */
function standsOn(save: Save): unknown[] {
  return [save.target, save.input.slotId, save.input.partId, save.input.itemId]
}

/** The save whose turn it is: the first that waits, and does not stand on one that is held up. */
export function nextToSend(queue: readonly Save[]): Save | null {
  const held = new Set<unknown>()
  for (const save of queue) {
    if (save.state === 'waiting' && !standsOn(save).some((id) => held.has(id))) return save
    held.add(save.target)
    // The item of a slot that could not be added is not there either.
    if (save.verb === 'add-slot' && 'title' in save.input) held.add(save.input.itemId)
  }
  return null
}

/** The body a save is sent with: what was typed, and the versions of what was seen when the typing began. */
export function bodyOf(save: Save, base: AgendaDraft): Record<string, unknown> {
  if (save.sent !== null) return save.sent
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
    return { ...body, version: save.seen?.version ?? entryOf(base, save.target)?.version ?? 1 }
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

/** The entry of that id among those an answer carries. */
export function entryIn(delta: DraftDelta, id: string): Entry | null {
  const all = [...(delta.slots ?? []), ...(delta.items ?? []), ...(delta.parts ?? []), ...(delta.contributions ?? [])]
  return all.find((one) => one.id === id) ?? null
}

/** A field both wrote differently, in a language where it is a text. */
export type Clash = { field: string; locale: string | null; theirs: unknown; mine: unknown }

/**
 * What really collides when an entry was changed meanwhile: fields, or languages of a text, that both wrote and wrote
 * differently. Where nothing collides, a save can go again on top of what now stands, and overwrites nobody.
 */
export function clashes(save: Save, theirs: Entry): Clash[] {
  const found: Clash[] = []
  for (const [field, mine] of Object.entries(save.input)) {
    const was = save.seen?.[field]
    const now = theirs[field]
    if (isText(mine)) {
      for (const [locale, wording] of Object.entries(mine)) {
        const [before, after] = [wordingIn(was, locale), wordingIn(now, locale)]
        if (before !== after && after !== wording) found.push({ field, locale, theirs: after, mine: wording })
      }
    } else if (JSON.stringify(was) !== JSON.stringify(now) && JSON.stringify(now) !== JSON.stringify(mine))
      found.push({ field, locale: null, theirs: now, mine })
  }
  return found
}

/** The save again, as a new one on top of what now stands. */
export function afresh(save: Save, key: string, theirs: Entry | null): Save {
  const { problems: _, theirs: __, ...rest } = save
  return { ...rest, key, sent: null, seen: theirs ?? save.seen, state: 'waiting' }
}

/** What the server refused of an entry's last save, by field. */
export function problemsOf(queue: readonly Save[], target: string): Save['problems'] {
  return queue.find((save) => save.target === target && save.state === 'refused')?.problems
}

function isText(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wordingIn(text: unknown, locale: string): string {
  return isText(text) ? (text[locale] ?? '') : ''
}
