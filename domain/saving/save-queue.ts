import type { Problem } from '#domain/refusal/refusal-codes'

/** An entry's fields by name. Only the fields a save writes are read. */
export type Entry = { id: string; version: number } & Record<string, unknown>

/**
 * A save on its way; kept in the browser until acknowledged. `basedOn` is the entry when typing began; its version is sent along.
 * `sent` is the body as first sent, repeated unchanged. `refused`, `conflict` and `gone` wait for the user's decision.
 */
export type Save = {
  key: string
  /** The last part of its address: `add-`, `edit-`, `move-`, `remove-` or `restore-` and a noun. */
  verb: string
  target: string
  input: Record<string, unknown>
  basedOn: Entry | null
  sent: Record<string, unknown> | null
  state: 'waiting' | 'refused' | 'conflict' | 'gone'
  problems?: Record<string, Problem>
  theirs?: Entry
  /** An act of several changes that holds words somebody typed: refused, it is kept and shown. */
  words?: boolean
  /** How a person chosen from the directory will print, until the answer arrives. */
  shown?: Record<string, unknown>
}

/** What the queue must know about a kind of draft `D`; `X` is what its saves answer. */
export type DraftAdapter<D, X> = {
  /** Which fields of `edit` can be merged into the still unsent `addition`; null if it edits another entry. */
  mergeableFields: (addition: Save, edit: Save) => readonly string[] | 'all' | null
  /** The entries a save creates or changes. */
  creates: (save: Save) => unknown[]
  /** The entries that must exist before a save can be made. */
  dependsOn: (save: Save) => unknown[]
  /** Those of them that a save is inside of: it goes with an unsent addition that is removed. Unless said, all it depends on. */
  inside?: (save: Save) => unknown[]
  /** The entries that a save changes, where it is more than its target. */
  changes?: (save: Save) => readonly string[]
  /** For an act of several changes: the same save on top of what stands now, or null when somebody's newer words are in its way. */
  onTopOf?: (save: Save, draft: D) => Save | null
  /** For such an act, that waits behind other saves of this editor: the same save, once these have been acknowledged. */
  after?: (save: Save, saved: readonly Entry[]) => Save
  /** Whether words that two people wrote in one text, without touching each other's, may be put together. */
  mergesWords?: true
  /** Adds to the typed input what else a save of this verb must contain. */
  fillIn: (verb: string, target: string, input: Record<string, unknown>, draft: D) => Record<string, unknown>
  /** The body of an unsent save: what was typed, and the versions seen when typing began. */
  bodyOf: (save: Save, draft: D) => Record<string, unknown>
  entryOf: (draft: D, id: string) => Entry | null
  /** The entry with this id in an answer. */
  entryFromAnswer: (delta: X, id: string) => Entry | null
  apply: (draft: D, delta: X) => D
  /** The draft as the editor shows it before saves are acknowledged. */
  withPending: (draft: D, queue: readonly Save[]) => D
}

/** The part of an adapter that says how saves depend on each other. */
type Dependencies = Pick<DraftAdapter<never, never>, 'mergeableFields' | 'creates' | 'dependsOn' | 'inside'>

/**
 * Adds a save. An edit is merged into an unsent save of the same entry, or its unsent addition; the latest wording of each field
 * wins. Removing an unsent addition cancels it and all saves inside it; if others depend on it, it is sent, and then removed.
 */
export function enqueue(queue: readonly Save[], save: Save, adapter: Dependencies): Save[] {
  if (save.verb.startsWith('remove-')) {
    const unsent = queue.some((queued) => queued.verb.startsWith('add-') && queued.target === save.target && queued.sent === null)
    const inside = adapter.inside ?? adapter.dependsOn
    const others = queue.filter((queued) => queued.target !== save.target && !inside(queued).includes(save.target))
    return unsent && !others.some((queued) => adapter.dependsOn(queued).includes(save.target)) ? others : [...queue, save]
  }
  const into = queue.findLastIndex((queued) => queued.sent === null && adapter.mergeableFields(queued, save) !== null)
  const addition = queue[into]
  if (addition !== undefined) {
    const fields = adapter.mergeableFields(addition, save)
    const all = fields === 'all' || fields === null
    const taken = all ? save.input : pick(save.input, fields)
    const rest = all ? {} : omit(save.input, fields)
    const merged = mergedInto(queue, into, { ...save, input: taken })
    return Object.keys(rest).length === 0 ? merged : enqueueEdit(merged, { ...save, input: rest })
  }
  return save.verb.startsWith('edit-') ? enqueueEdit(queue, save) : [...queue, save]
}

// What was refused goes along with the newest words: together they may be right.
function enqueueEdit(queue: readonly Save[], save: Save): Save[] {
  const unsent = unsentEdits(queue, save)
  const last = unsent.at(-1)
  if (last === undefined) return [...queue, save]
  const earlier = unsent.slice(0, -1).filter((queued) => queued.state === 'refused')
  const parts = [...earlier, last]
  const input = parts.map((queued) => queued.input).reduce(mergeInput)
  const problems = Object.assign({}, ...parts.map((queued) => queued.problems))
  const whole: Save = { ...last, input, problems, basedOn: earlier.reduceRight(typedOn, last.basedOn) }
  const others = queue.filter((queued) => !parts.includes(queued))
  // Behind what is on its way to the same entry: repeated after this one, its older words would arrive last.
  const before = queue.slice(0, queue.indexOf(last)).filter((queued) => others.includes(queued)).length
  const onItsWay = others.findLastIndex((queued) => queued.verb === save.verb && queued.target === save.target && queued.sent !== null)
  const at = Math.max(before, onItsWay + 1)
  return mergedInto(others.toSpliced(at, 0, whole), at, save)
}

// Each field as it was when it was typed, with the older version: so the server says what was saved since, and nothing of it is written
// over unseen.
function typedOn(later: Entry | null, { basedOn, input }: Save): Entry | null {
  if (basedOn === null || later === null) return basedOn ?? later
  const fields = Object.entries(input).map(([field, typed]) => {
    const [was, since] = [basedOn[field], later[field]]
    return [field, isText(typed) && isText(was) ? { ...(isText(since) ? since : {}), ...pick(was, Object.keys(typed)) } : was]
  })
  return { ...later, ...Object.fromEntries(fields), version: Math.min(basedOn.version, later.version) }
}

/** The edits of the same entry that were not sent, the earliest first. */
export function unsentEdits(queue: readonly Save[], { verb, target }: Pick<Save, 'verb' | 'target'>): Save[] {
  return queue.filter((queued) => queued.verb === verb && queued.target === target && queued.sent === null)
}

function mergedInto(queue: readonly Save[], at: number, save: Save): Save[] {
  const earlier = queue[at]
  if (earlier === undefined) return [...queue]
  return queue.with(at, {
    ...withoutProblemsOf(earlier, save.input),
    input: mergeInput(earlier.input, save.input),
    ...(save.shown ? { shown: { ...earlier.shown, ...save.shown } } : {}),
    state: earlier.state === 'refused' ? 'waiting' : earlier.state,
  })
}

/** A save without the problems of fields that were typed anew; the others stand until the next answer. */
export function withoutProblemsOf({ problems, ...save }: Save, typed: Record<string, unknown>): Save {
  const { named } = problems ? splitByProblems(typed, problems) : { named: {} }
  const left = Object.entries(problems ?? {}).filter(([path]) => path !== 'form' && !isNamed(path, named))
  return left.length === 0 ? save : { ...save, problems: Object.fromEntries(left) }
}

function isNamed(path: string, input: Record<string, unknown>): boolean {
  const [field = '', part = ''] = path.split('.')
  const value = input[field]
  return field in input && (!isText(value) || part === '' || part in value)
}

/** An edit's input in two: the fields, and languages of texts, that a refusal names, and the rest. */
export function splitByProblems(
  input: Record<string, unknown>,
  problems: Record<string, Problem>,
): { named: Record<string, unknown>; rest: Record<string, unknown> } {
  const paths = Object.keys(problems)
  const named: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(input)) {
    const within = paths.filter((path) => path.startsWith(`${field}.`)).map((path) => path.split('.')[1] ?? '')
    if (within.length > 0 && isText(value) && within.every((part) => part in value)) {
      named[field] = pick(value, within)
      const others = omit(value, within)
      if (Object.keys(others).length > 0) rest[field] = others
    } else if (within.length > 0 || paths.includes(field)) named[field] = value
    else rest[field] = value
  }
  return { named, rest }
}

/** Merges typed fields over earlier ones: texts language by language, all else as a whole. */
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

/** The next save to send: the first waiting one that depends on no save held up before it. A refused edit holds up nothing. */
export function nextToSend(queue: readonly Save[], adapter: Dependencies): Save | null {
  const held = new Set<unknown>()
  for (const save of queue) {
    if (save.state === 'waiting' && !adapter.dependsOn(save).some((id) => held.has(id))) return save
    if (save.state === 'refused' && save.verb.startsWith('edit-')) continue
    for (const id of adapter.creates(save)) held.add(id)
  }
  return null
}

/** The body of a save. A repeated save has exactly the body it was first sent with. */
export function bodyOf<D, X>(adapter: DraftAdapter<D, X>, save: Save, draft: D): Record<string, unknown> {
  return save.sent ?? adapter.bodyOf(save, draft)
}

/** A field, and for texts a language, that both wrote differently. */
export type Clash = { field: string; locale: string | null; theirs: unknown; mine: unknown }

/**
 * Real conflicts with an entry changed meanwhile: fields, or languages of a text, that both changed to different values. Without
 * any, the save can be sent again on top of the new version and overwrites nobody.
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

/** The same save under a new key, based on the current entry. */
export function retryWith(save: Save, key: string, theirs: Entry | null): Save {
  const { problems: _, theirs: __, ...rest } = save
  return { ...rest, key, sent: null, basedOn: theirs ?? save.basedOn, state: 'waiting' }
}

/** Why the server refused what was typed for an entry, by field. Undefined when nothing was. */
export function problemsOf(queue: readonly Save[], target: string): Save['problems'] {
  const refused = queue.flatMap((save) => (save.target === target && save.problems ? [save.problems] : []))
  return refused.length === 0 ? undefined : Object.assign({}, ...refused)
}

/** What was last typed into a field and is not acknowledged, as it was typed. Undefined when nothing was. */
export function typedInto(queue: readonly Save[], target: string, field: string): unknown {
  return queue.findLast((save) => save.target === target && save.input[field] !== undefined)?.input[field]
}

function isText(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wordingIn(text: unknown, locale: string): string {
  return isText(text) ? (text[locale] ?? '') : ''
}
