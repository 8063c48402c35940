import type { RefusalCode } from '#domain/refusal/refusal-codes'
import { clashes, type DraftAdapter, enqueue, mergeInput, retryWith, type Save } from '#domain/saving/save-queue'

/** How a draft stands with the server, as its editor is told. */
export type Connection = 'ok' | 'lost' | 'signed-out' | 'not-yours'

/** What an editor is told of a save that was dropped: why it was refused, or that somebody else's newer words kept an entry in. */
export type Notice = RefusalCode | 'kept-in'

/** A draft under somebody's hands: what is known to stand, and the saves on their way. */
export type EditorState<D> = {
  base: D
  queue: Save[]
  /** The key of the save that is out and not answered yet. */
  sending: string | null
  connection: Connection
  failures: number
  /** Raised to send at once what would otherwise wait for the typing to pause. */
  flushCount: number
  savedAt: number | null
  notice: Notice | null
}

export type Answer<X> =
  | { ok: true; value: X }
  | {
      ok: false
      code: RefusalCode
      fields?: Save['problems']
      current?: X
      /** Whether the draft itself can still be read. */
      yours?: boolean
    }

/** What happens to a draft under editing. Keys and the time of day come from outside. */
export type EditorEvent<D, X> =
  | { kind: 'typed'; save: Save }
  | { kind: 'sending'; key: string; body: Record<string, unknown> }
  | { kind: 'answered'; key: string; answer: Answer<X>; fresh: string; at: number }
  | { kind: 'unanswered' }
  | { kind: 'flush' }
  | { kind: 'resolved'; key: string; how: 'mine' | 'theirs'; fresh: string }
  | { kind: 'read'; draft: D }
  | { kind: 'kept'; queue: Save[] }

/** A draft opened for editing. */
export function opened<D>(base: D): EditorState<D> {
  return { base, queue: [], sending: null, connection: 'ok', failures: 0, flushCount: 0, savedAt: null, notice: null }
}

/** The next state of a draft under editing. No acknowledged words of somebody else are laid over unseen, and no typed ones dropped. */
export function reduce<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, event: EditorEvent<D, X>): EditorState<D> {
  switch (event.kind) {
    case 'typed':
      return { ...state, queue: enqueue(state.queue, event.save, adapter), notice: null }
    case 'kept':
      return { ...state, queue: [...event.queue, ...state.queue] }
    case 'sending':
      return {
        ...state,
        sending: event.key,
        queue: state.queue.map((one) => (one.key === event.key ? { ...one, sent: event.body } : one)),
      }
    case 'unanswered':
      return { ...state, sending: null, connection: 'lost', failures: state.failures + 1 }
    case 'flush':
      return { ...state, flushCount: state.flushCount + 1, connection: state.connection === 'lost' ? 'ok' : state.connection }
    case 'read':
      // A save in between knows better than a read that began before it.
      return state.sending !== null || state.queue.some((one) => one.state === 'waiting') ? state : { ...state, base: event.draft }
    case 'resolved':
      return resolved(state, event.key, event.how, event.fresh)
    case 'answered': {
      const save = state.queue.find((one) => one.key === event.key)
      const heard: EditorState<D> = { ...state, sending: null, failures: 0, connection: 'ok' }
      return save === undefined ? heard : answered(adapter, heard, save, event)
    }
  }
}

function answered<D, X>(
  adapter: DraftAdapter<D, X>,
  state: EditorState<D>,
  save: Save,
  { answer, fresh, at }: Extract<EditorEvent<D, X>, { kind: 'answered' }>,
): EditorState<D> {
  const replaced = (next: Save) => state.queue.map((one) => (one === save ? next : one))
  if (answer.ok) return accepted(adapter, state, save, answer.value, at)
  if (answer.code === 'signed-out') return { ...state, connection: 'signed-out' }
  if (answer.code === 'not-found' && answer.yours !== true) return { ...state, connection: 'not-yours' }
  if (answer.code === 'key-reused') return { ...state, queue: replaced(retryWith(save, fresh, null)) }
  // Sent twice under two keys: it stands already.
  if (answer.code === 'already-there' && answer.current) return accepted(adapter, state, save, answer.current, at)
  if (answer.code === 'stale' && answer.current) return stale(adapter, state, save, answer.current, fresh)
  if (answer.code === 'removed' || answer.code === 'not-found') {
    // Taking out, or moving, what is gone is done; words typed for it wait for somebody to decide.
    if (!hasWords(save)) return { ...state, queue: state.queue.filter((one) => one !== save), notice: 'removed' }
    return { ...state, queue: replaced({ ...save, state: 'gone', sent: null }) }
  }
  if (!hasWords(save)) return { ...state, queue: state.queue.filter((one) => one !== save), notice: answer.code }
  return {
    ...state,
    queue: replaced({ ...save, state: 'refused', sent: null, problems: answer.fields ?? { form: { code: answer.code } } }),
  }
}

function hasWords(save: Save): boolean {
  return save.verb.startsWith('edit-') || save.verb.startsWith('add-')
}

function accepted<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, save: Save, delta: X, at: number): EditorState<D> {
  const stands = adapter.entryFromAnswer(delta, save.target)
  // What waits on the same entry was typed on top of this save: its own words are nobody else's.
  const queue = state.queue
    .filter((one) => one !== save)
    .map((one) =>
      one.target === save.target && one.sent === null && one.state === 'waiting' && stands !== null ? { ...one, basedOn: stands } : one,
    )
  return { ...state, base: adapter.apply(state.base, delta), queue, savedAt: at }
}

// Somebody saved the same entry meanwhile. Everything typed for it is compared with what now stands, the save that
// was out and what waits behind it: together they go again, or together they are shown beside the other's words.
function stale<D, X>(adapter: DraftAdapter<D, X>, state: EditorState<D>, save: Save, current: X, fresh: string): EditorState<D> {
  const base = adapter.apply(state.base, current)
  const theirs = adapter.entryFromAnswer(current, save.target)
  if (save.verb.startsWith('remove-')) return { ...state, base, queue: state.queue.filter((one) => one !== save), notice: 'kept-in' }
  if (theirs === null || !save.verb.startsWith('edit-'))
    return { ...state, base, queue: state.queue.map((one) => (one === save ? retryWith(save, fresh, null) : one)) }
  const behind = state.queue.filter((one) => one !== save && one.verb === save.verb && one.target === save.target && one.sent === null)
  const whole: Save = { ...save, input: behind.reduce((input, one) => mergeInput(input, one.input), save.input) }
  const collides = clashes(whole, theirs).length > 0
  const next: Save = collides ? { ...whole, state: 'conflict', sent: null, theirs } : retryWith(whole, fresh, theirs)
  return { ...state, base, queue: state.queue.flatMap((one) => (one === save ? [next] : behind.includes(one) ? [] : [one])) }
}

function resolved<D>(state: EditorState<D>, key: string, how: 'mine' | 'theirs', fresh: string): EditorState<D> {
  const save = state.queue.find((one) => one.key === key)
  if (save === undefined) return state
  if (how === 'theirs') return { ...state, queue: state.queue.filter((one) => one !== save) }
  return { ...state, queue: state.queue.map((one) => (one === save ? retryWith(save, fresh, save.theirs ?? null) : one)) }
}
