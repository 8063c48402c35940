import { type ChairPassed, passedIn } from '#domain/chairmanship/chair-passed'
import type { RefusalCode } from '#domain/refusal/refusal-codes'
import {
  clashes,
  type DraftAdapter,
  type Entry,
  enqueue,
  mergeInput,
  retryWith,
  type Save,
  splitByProblems,
  unsentEdits,
  withoutProblemsOf,
} from '#domain/saving/save-queue'
import { withTheirWords } from '#domain/saving/with-their-words'

/** The connection to the server, as the editor shows it. `failing`: the server answers, and cannot save just now (a full disk). */
export type Connection = 'ok' | 'lost' | 'failing' | 'signed-out' | 'not-yours'

/**
 * Why a save was dropped: its refusal, `kept-in` when a removal was cancelled because of somebody's newer words, or `overtaken` when an
 * act of several changes was. `merged` drops nothing: the words of two people stand in one text now.
 */
export type Notice = RefusalCode | 'kept-in' | 'overtaken' | 'merged'

/** A draft being edited: the last known server state, and the saves on their way. */
export type EditorState<D> = {
  base: D
  queue: Save[]
  /** The key of the save that was sent and not yet answered. */
  sending: string | null
  connection: Connection
  /** When the act came, when the Chair had passed and to whom, if that is why the draft is not the user's any more. */
  chairPassed: ChairPassed | null
  failures: number
  /** Increment to skip the typing pause and send now. */
  flushCount: number
  savedAt: number | null
  notice: Notice | null
  /** By entry, its versions that this editor alone has made, one after another: from which one, and what the entry is since. */
  own: Readonly<Record<string, OwnRun>>
}

type OwnRun = { from: number; now: Entry }

export type Answer<X> =
  | { ok: true; value: X }
  | {
      ok: false
      code: RefusalCode
      fields?: Save['problems']
      values?: Record<string, string | number>
      current?: X
      /** Whether the user may still read the draft. */
      yours?: boolean
    }

/** What can happen while a draft is edited. Keys and times are passed in. */
export type EditorEvent<D, X> =
  | { kind: 'typed'; save: Save }
  | { kind: 'sending'; key: string; body: Record<string, unknown> }
  | { kind: 'answered'; key: string; answer: Answer<X>; fresh: string; at: number }
  | { kind: 'unanswered'; why: 'lost' | 'failing' }
  | { kind: 'flush' }
  | { kind: 'resolved'; key: string; how: 'mine' | 'theirs'; fresh: string }
  | { kind: 'read'; draft: D }
  | { kind: 'kept'; queue: Save[] }

/** A draft opened for editing. */
export function opened<D>(base: D): EditorState<D> {
  return {
    base,
    queue: [],
    sending: null,
    connection: 'ok',
    chairPassed: null,
    failures: 0,
    flushCount: 0,
    savedAt: null,
    notice: null,
    own: {},
  }
}

/**
 * The next state of a draft being edited. Invariants: never overwrite another person's saved text without showing it; never drop
 * typed text.
 */
export function reduce<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, event: EditorEvent<D, X>): EditorState<D> {
  switch (event.kind) {
    case 'typed':
      return { ...state, queue: enqueue(state.queue, onTopOfOwn(state, event.save), adapter), notice: null }
    case 'kept':
      return { ...state, queue: [...event.queue, ...state.queue] }
    case 'sending':
      return {
        ...state,
        sending: event.key,
        queue: state.queue.map((queued) => (queued.key === event.key ? { ...queued, sent: event.body } : queued)),
      }
    case 'unanswered':
      return { ...state, sending: null, connection: event.why, failures: state.failures + 1 }
    case 'flush':
      return {
        ...state,
        flushCount: state.flushCount + 1,
        connection: state.connection === 'lost' || state.connection === 'failing' ? 'ok' : state.connection,
      }
    case 'read':
      // While a save is on its way, its answer will be newer than this read.
      return state.sending !== null || state.queue.some((queued) => queued.state === 'waiting') ? state : { ...state, base: event.draft }
    case 'resolved':
      return resolved(state, event.key, event.how, event.fresh)
    case 'answered': {
      const save = state.queue.find((queued) => queued.key === event.key)
      const connected: EditorState<D> = { ...state, sending: null, failures: 0, connection: 'ok', chairPassed: null }
      return save === undefined ? connected : answered(adapter, connected, save, event)
    }
  }
}

function answered<D, X>(
  adapter: DraftAdapter<D, X>,
  state: EditorState<D>,
  save: Save,
  { answer, fresh, at }: Extract<EditorEvent<D, X>, { kind: 'answered' }>,
): EditorState<D> {
  const replaced = (next: Save) => state.queue.map((queued) => (queued === save ? next : queued))
  if (answer.ok) return accepted(adapter, state, save, answer.value, at)
  if (answer.code === 'signed-out') return { ...state, connection: 'signed-out' }
  if (answer.code === 'chair-passed')
    return { ...state, connection: 'not-yours', chairPassed: answer.values === undefined ? null : passedIn(answer.values) }
  if (answer.code === 'not-found' && answer.yours !== true) return { ...state, connection: 'not-yours' }
  if (answer.code === 'key-reused') return { ...state, queue: replaced(retryWith(save, fresh, null)) }
  // Sent twice under two keys: it was saved the first time.
  if (answer.code === 'already-there' && answer.current) return accepted(adapter, state, save, answer.current, at)
  if (answer.code === 'stale' && answer.current) return stale(adapter, state, save, answer.current, fresh)
  if (answer.code === 'removed' || answer.code === 'not-found') {
    // Removing or moving what is gone counts as done. Typed words for it wait for the user's decision.
    if (!hasWords(save)) return { ...state, queue: state.queue.filter((queued) => queued !== save), notice: 'removed' }
    return { ...state, queue: replaced({ ...save, state: 'gone', sent: null }) }
  }
  if (!hasWords(save)) return { ...state, queue: state.queue.filter((queued) => queued !== save), notice: answer.code }
  const refusal: Save = { ...save, state: 'refused', sent: null, problems: answer.fields ?? { form: { code: answer.code } } }
  return {
    ...state,
    queue: save.verb.startsWith('edit-') ? refusedEdit(state, save, refusal, fresh) : refusedAddition(adapter, state, save, refusal),
  }
}

// What was typed since goes along at once. Otherwise the fields the refusal names wait for their user, and the others are sent alone.
function refusedEdit<D>(state: EditorState<D>, save: Save, refusal: Save, fresh: string): Save[] {
  const behind = waitingBehind(state, save)
  const since = behind.reduce<Record<string, unknown>>((input, queued) => mergeInput(input, queued.input), {})
  const { named, rest } = splitByProblems(save.input, refusal.problems ?? {})
  const splits = Object.keys(named).length > 0 && Object.keys(rest).length > 0
  const next =
    behind.length > 0
      ? [{ ...withoutProblemsOf(refusal, since), input: mergeInput(save.input, since), key: fresh, state: 'waiting' as const }]
      : splits
        ? [{ ...refusal, input: named }, without({ ...save, key: fresh, sent: null, input: rest })]
        : [refusal]
  return state.queue.flatMap((queued) => (queued === save ? next : behind.includes(queued) ? [] : [queued]))
}

// An addition goes whole or not at all. What was typed into it since may be what it lacked.
function refusedAddition<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, save: Save, refusal: Save): Save[] {
  const isBehind = (queued: Save) =>
    queued !== save && queued.sent === null && queued.state === 'waiting' && adapter.mergeableFields(refusal, queued) !== null
  const others = state.queue.filter((queued) => !isBehind(queued)).map((queued) => (queued === save ? refusal : queued))
  return state.queue.filter(isBehind).reduce<Save[]>((queue, queued) => enqueue(queue, queued, adapter), others)
}

// Not what was refused: that was typed on older words, and waits for its user.
function waitingBehind<D>({ queue }: EditorState<D>, save: Save): Save[] {
  return unsentEdits(queue, save).filter((queued) => queued !== save && queued.state === 'waiting')
}

function without({ problems: _, ...save }: Save): Save {
  return save
}

function hasWords(save: Save): boolean {
  return save.verb.startsWith('edit-') || save.verb.startsWith('add-') || (save.verb === 'together' && save.words === true)
}

// Typing may have begun before one's own last save was acknowledged. What that changed is nobody else's.
function onTopOfOwn<D>({ own }: EditorState<D>, save: Save): Save {
  const run = own[save.target]
  const { basedOn } = save
  const isWithin = run !== undefined && basedOn !== null && basedOn.version >= run.from && basedOn.version < run.now.version
  return isWithin ? { ...save, basedOn: run.now } : save
}

// An edit is accepted only on the version it was made on: where the entry is one version on, nobody else has changed it in between.
function withOwn<D, X>(
  adapter: DraftAdapter<D, X>,
  { own, base }: EditorState<D>,
  { verb }: Save,
  saved: readonly Entry[],
): EditorState<D>['own'] {
  if (!verb.startsWith('edit-') && verb !== 'together') return own
  const runs = saved.flatMap((now): [string, OwnRun][] => {
    const before = adapter.entryOf(base, now.id)
    if (before === null || before.version + 1 !== now.version) return []
    const run = own[now.id]
    return [[now.id, { from: run?.now.version === before.version ? run.from : before.version, now }]]
  })
  return { ...own, ...Object.fromEntries(runs) }
}

function accepted<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, save: Save, delta: X, at: number): EditorState<D> {
  const saved = (adapter.changes?.(save) ?? [save.target]).flatMap((id) => adapter.entryFromAnswer(delta, id) ?? [])
  // Waiting edits of the same entry were typed on top of this save, so its new version is their basis.
  const onTop = (queued: Save) => {
    const own = saved.find(({ id }) => id === queued.target)
    const waiting = own === undefined ? queued : { ...queued, basedOn: own }
    return adapter.after?.(waiting, saved) ?? waiting
  }
  const queue = state.queue
    .filter((queued) => queued !== save)
    .map((queued) => (queued.sent === null && queued.state === 'waiting' ? onTop(queued) : queued))
  return { ...state, base: adapter.apply(state.base, delta), queue, savedAt: at, own: withOwn(adapter, state, save, saved) }
}

// Somebody saved the same entry meanwhile. This save and the unsent edits behind it are compared with the current entry as one: all
// are sent again on top of it, or all are shown beside the other's words as a conflict.
function stale<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, save: Save, current: X, fresh: string): EditorState<D> {
  const base = adapter.apply(state.base, current)
  const theirs = adapter.entryFromAnswer(current, save.target)
  if (save.verb.startsWith('remove-')) return { ...state, base, queue: state.queue.filter((queued) => queued !== save), notice: 'kept-in' }
  if (save.verb === 'together' && adapter.onTopOf) {
    const again = adapter.onTopOf(save, base)
    if (again !== null)
      return { ...state, base, queue: state.queue.map((queued) => (queued === save ? retryWith(again, fresh, null) : queued)) }
    // What was only moved can be moved again. Words must not go: they wait for their user.
    if (!hasWords(save)) return { ...state, base, queue: state.queue.filter((queued) => queued !== save), notice: 'overtaken' }
    const held: Save = { ...save, state: 'refused', sent: null, problems: { form: { code: 'stale' } } }
    return { ...state, base, queue: state.queue.map((queued) => (queued === save ? held : queued)) }
  }
  if (theirs === null || !save.verb.startsWith('edit-'))
    return { ...state, base, queue: state.queue.map((queued) => (queued === save ? retryWith(save, fresh, null) : queued)) }
  const behind = waitingBehind(state, save)
  const whole: Save = { ...save, input: behind.reduce((input, queued) => mergeInput(input, queued.input), save.input) }
  const merged = adapter.mergesWords ? withTheirWords(whole, theirs) : whole
  const collides = clashes(merged, theirs).length > 0
  const next: Save = collides ? { ...merged, state: 'conflict', sent: null, theirs } : retryWith(merged, fresh, theirs)
  const notice = merged === whole ? state.notice : 'merged'
  return {
    ...state,
    base,
    notice,
    queue: state.queue.flatMap((queued) => (queued === save ? [next] : behind.includes(queued) ? [] : [queued])),
  }
}

function resolved<D>(state: EditorState<D>, key: string, how: 'mine' | 'theirs', fresh: string): EditorState<D> {
  const save = state.queue.find((queued) => queued.key === key)
  if (save === undefined) return state
  if (how === 'theirs') return { ...state, queue: state.queue.filter((queued) => queued !== save) }
  return { ...state, queue: state.queue.map((queued) => (queued === save ? retryWith(save, fresh, save.theirs ?? null) : queued)) }
}
