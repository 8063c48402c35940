import { afresh, type Craft, clashes, enqueue, mergeInput, type Save } from '#domain/saving/save-queue'

/** How a draft stands with the server, as its editor is told. */
export type Connection = 'ok' | 'lost' | 'signed-out' | 'not-yours'

/** A draft under somebody's hands: what is known to stand, and the saves on their way. */
export type Editing<D> = {
  base: D
  queue: Save[]
  /** The key of the save that is out and not answered yet. */
  sending: string | null
  connection: Connection
  failures: number
  /** Raised to send at once what would otherwise wait for the typing to pause. */
  hurry: number
  savedAt: number | null
  notice: string | null
}

export type Answer<X> =
  | { ok: true; value: X }
  | {
      ok: false
      code: string
      fields?: Save['problems']
      current?: X
      /** Whether the draft itself can still be read. */
      yours?: boolean
    }

/** What happens to a draft under editing. Keys and the time of day come from outside. */
export type Happening<D, X> =
  | { kind: 'typed'; save: Save }
  | { kind: 'sending'; key: string; body: Record<string, unknown> }
  | { kind: 'answered'; key: string; answer: Answer<X>; fresh: string; at: number }
  | { kind: 'unanswered' }
  | { kind: 'hurry' }
  | { kind: 'settled'; key: string; how: 'mine' | 'theirs'; fresh: string }
  | { kind: 'read'; draft: D }
  | { kind: 'kept'; queue: Save[] }

/** A draft opened for editing. */
export function opened<D>(base: D): Editing<D> {
  return { base, queue: [], sending: null, connection: 'ok', failures: 0, hurry: 0, savedAt: null, notice: null }
}

/** The next state of a draft under editing. No acknowledged words of somebody else are laid over unseen, and no typed ones dropped. */
export function after<D, X>(craft: Craft<D, X>, state: Editing<D>, happening: Happening<D, X>): Editing<D> {
  switch (happening.kind) {
    case 'typed':
      return { ...state, queue: enqueue(state.queue, happening.save, craft), notice: null }
    case 'kept':
      return { ...state, queue: [...happening.queue, ...state.queue] }
    case 'sending':
      return {
        ...state,
        sending: happening.key,
        queue: state.queue.map((one) => (one.key === happening.key ? { ...one, sent: happening.body } : one)),
      }
    case 'unanswered':
      return { ...state, sending: null, connection: 'lost', failures: state.failures + 1 }
    case 'hurry':
      return { ...state, hurry: state.hurry + 1, connection: state.connection === 'lost' ? 'ok' : state.connection }
    case 'read':
      // A save in between knows better than a read that began before it.
      return state.sending !== null || state.queue.some((one) => one.state === 'waiting') ? state : { ...state, base: happening.draft }
    case 'settled':
      return settled(state, happening.key, happening.how, happening.fresh)
    case 'answered': {
      const save = state.queue.find((one) => one.key === happening.key)
      const heard: Editing<D> = { ...state, sending: null, failures: 0, connection: 'ok' }
      return save === undefined ? heard : answered(craft, heard, save, happening)
    }
  }
}

function answered<D, X>(
  craft: Craft<D, X>,
  state: Editing<D>,
  save: Save,
  { answer, fresh, at }: Extract<Happening<D, X>, { kind: 'answered' }>,
): Editing<D> {
  const replaced = (next: Save) => state.queue.map((one) => (one === save ? next : one))
  if (answer.ok) return accepted(craft, state, save, answer.value, at)
  if (answer.code === 'signed-out') return { ...state, connection: 'signed-out' }
  if (answer.code === 'not-found' && answer.yours !== true) return { ...state, connection: 'not-yours' }
  if (answer.code === 'key-reused') return { ...state, queue: replaced(afresh(save, fresh, null)) }
  // Sent twice under two keys: it stands already.
  if (answer.code === 'already-there' && answer.current) return accepted(craft, state, save, answer.current, at)
  if (answer.code === 'stale' && answer.current) return stale(craft, state, save, answer.current, fresh)
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

function accepted<D, X>(craft: Craft<D, X>, state: Editing<D>, save: Save, delta: X, at: number): Editing<D> {
  const stands = craft.entryIn(delta, save.target)
  // What waits on the same entry was typed on top of this save: its own words are nobody else's.
  const queue = state.queue
    .filter((one) => one !== save)
    .map((one) =>
      one.target === save.target && one.sent === null && one.state === 'waiting' && stands !== null ? { ...one, seen: stands } : one,
    )
  return { ...state, base: craft.apply(state.base, delta), queue, savedAt: at }
}

// Somebody saved the same entry meanwhile. Everything typed for it is compared with what now stands, the save that
// was out and what waits behind it: together they go again, or together they are shown beside the other's words.
function stale<D, X>(craft: Craft<D, X>, state: Editing<D>, save: Save, current: X, fresh: string): Editing<D> {
  const base = craft.apply(state.base, current)
  const theirs = craft.entryIn(current, save.target)
  if (save.verb.startsWith('remove-')) return { ...state, base, queue: state.queue.filter((one) => one !== save), notice: 'kept-in' }
  if (theirs === null || !save.verb.startsWith('edit-'))
    return { ...state, base, queue: state.queue.map((one) => (one === save ? afresh(save, fresh, null) : one)) }
  const behind = state.queue.filter((one) => one !== save && one.verb === save.verb && one.target === save.target && one.sent === null)
  const whole: Save = { ...save, input: behind.reduce((input, one) => mergeInput(input, one.input), save.input) }
  const collides = clashes(whole, theirs).length > 0
  const next: Save = collides ? { ...whole, state: 'conflict', sent: null, theirs } : afresh(whole, fresh, theirs)
  return { ...state, base, queue: state.queue.flatMap((one) => (one === save ? [next] : behind.includes(one) ? [] : [one])) }
}

function settled<D>(state: Editing<D>, key: string, how: 'mine' | 'theirs', fresh: string): Editing<D> {
  const save = state.queue.find((one) => one.key === key)
  if (save === undefined) return state
  if (how === 'theirs') return { ...state, queue: state.queue.filter((one) => one !== save) }
  return { ...state, queue: state.queue.map((one) => (one === save ? afresh(save, fresh, save.theirs ?? null) : one)) }
}
