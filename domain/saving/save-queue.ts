import type { Problem } from '#domain/refusal/refusal-codes'

/** Fields of an entry by name; only those that a save writes are looked at. */
export type Entry = { id: string; version: number } & Record<string, unknown>

/**
 * A save on its way. `basedOn` is the entry as it stood when its writing began, and its version is what the save goes
 * with; `sent` the body as it first left, so that sending it again is the same save. `refused`, `conflict` and `gone`
 * are held until a person decides. It stays in the browser until it was acknowledged.
 */
export type Save = {
  key: string
  /** What is done, by the last word of its address: `add-`, `edit-`, `move-`, `remove-` or `restore-` and a noun. */
  verb: string
  target: string
  input: Record<string, unknown>
  basedOn: Entry | null
  sent: Record<string, unknown> | null
  state: 'waiting' | 'refused' | 'conflict' | 'gone'
  problems?: Record<string, Problem>
  theirs?: Entry
  /** How a person chosen from the directory will print, until the answer says so. */
  shown?: Record<string, unknown>
}

/** What a kind of draft tells the queue of itself: `D` is the draft, `X` what a save answers with. */
export type DraftAdapter<D, X> = {
  /** The fields an unsent addition can take from an edit made before it was acknowledged; null when it is not its own. */
  mergeableFields: (addition: Save, edit: Save) => readonly string[] | 'all' | null
  /** The entries a save creates, or is about. */
  creates: (save: Save) => unknown[]
  /** The entries that must be there for a save to be made. */
  dependsOn: (save: Save) => unknown[]
  /** What a save of this verb says besides what was typed. */
  fillIn: (verb: string, target: string, input: Record<string, unknown>, draft: D) => Record<string, unknown>
  /** The body of a save that was not sent yet: what was typed, and the versions of what was seen when the typing began. */
  bodyOf: (save: Save, draft: D) => Record<string, unknown>
  entryOf: (draft: D, id: string) => Entry | null
  /** The entry of that id among those an answer carries. */
  entryFromAnswer: (delta: X, id: string) => Entry | null
  apply: (draft: D, delta: X) => D
  /** The draft as its editor sees it before the saves are acknowledged: what was typed laid over what is known to stand. */
  withPending: (draft: D, queue: readonly Save[]) => D
}

/** The part of an adapter that tells how saves lie together. */
type Order = Pick<DraftAdapter<never, never>, 'mergeableFields' | 'creates' | 'dependsOn'>

/**
 * Adds a save. What is typed goes over an unsent save to the same entry, or into its unsent addition: the latest
 * wording of each field counts. Taking out what was never added cancels the addition and all that stands on it.
 */
export function enqueue(queue: readonly Save[], save: Save, adapter: Order): Save[] {
  if (save.verb.startsWith('remove-')) {
    const unsent = queue.some((one) => one.verb.startsWith('add-') && one.target === save.target && one.sent === null)
    return unsent ? queue.filter((one) => one.target !== save.target && !adapter.dependsOn(one).includes(save.target)) : [...queue, save]
  }
  const into = queue.findLastIndex((one) => one.sent === null && adapter.mergeableFields(one, save) !== null)
  const addition = queue[into]
  if (addition !== undefined) {
    const fields = adapter.mergeableFields(addition, save)
    const all = fields === 'all' || fields === null
    const taken = all ? save.input : pick(save.input, fields)
    const rest = all ? {} : omit(save.input, fields)
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

/** The save whose turn it is: the first that waits, and does not stand on one that is held up. */
export function nextToSend(queue: readonly Save[], adapter: Order): Save | null {
  const held = new Set<unknown>()
  for (const save of queue) {
    if (save.state === 'waiting' && !adapter.dependsOn(save).some((id) => held.has(id))) return save
    for (const id of adapter.creates(save)) held.add(id)
  }
  return null
}

/** What a save is sent with. Sending it again is the same save: the body it first left with. */
export function bodyOf<D, X>(adapter: DraftAdapter<D, X>, save: Save, draft: D): Record<string, unknown> {
  return save.sent ?? adapter.bodyOf(save, draft)
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
    const was = save.basedOn?.[field]
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
export function retryWith(save: Save, key: string, theirs: Entry | null): Save {
  const { problems: _, theirs: __, ...rest } = save
  return { ...rest, key, sent: null, basedOn: theirs ?? save.basedOn, state: 'waiting' }
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
