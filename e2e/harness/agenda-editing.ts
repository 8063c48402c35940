import { agendaAdapter, entryOf, type Verb } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDelta } from '#domain/agenda/agenda-draft'
import { type Answer, type EditorEvent, type EditorState, reduce } from '#domain/saving/editing'
import { bodyOf, nextToSend, type Save } from '#domain/saving/save-queue'

// An agenda being edited, for domain tests: what its user does, and what the server answers.

export type Editing = EditorState<AgendaDraft>

let keys = 0

export function freshKey(): string {
  keys += 1
  return `key-${keys}`
}

export function happen(state: Editing, event: EditorEvent<AgendaDraft, DraftDelta>): Editing {
  return reduce(agendaAdapter, state, event)
}

export function type(state: Editing, verb: Verb, target: string, input: Record<string, unknown>): Editing {
  const basedOn = verb.startsWith('edit-') ? entryOf(state.base, target) : null
  return happen(state, { kind: 'typed', save: { key: freshKey(), verb, target, input, basedOn, sent: null, state: 'waiting' } })
}

/** Sends the next save, if one can be sent. */
export function send(state: Editing): Editing {
  const save = nextToSend(state.queue, agendaAdapter)
  return save === null ? state : happen(state, { kind: 'sending', key: save.key, body: bodyOf(agendaAdapter, save, state.base) })
}

/** The answer to the save that was sent. */
export function answer(state: Editing, reply: Answer<DraftDelta>): Editing {
  return happen(state, { kind: 'answered', key: state.sending ?? '', answer: reply, fresh: freshKey(), at: 0 })
}

/** What is on its way or waits. */
export function queued(state: Editing): [string, Save['state'], Record<string, unknown>][] {
  return state.queue.map((save) => [save.verb, save.state, save.input])
}
