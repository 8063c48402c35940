'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { takeStored, writeStored } from '#components/agenda/editor/kept-saves'
import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { withPending } from '#domain/agenda/pending'
import { afresh, bodyOf, clashes, enqueue, entryIn, entryOf, nextToSend, type Save, type Verb } from '#domain/agenda/save-queue'

/** How the agenda stands with the server, as the editor tells its user. */
export type Connection = 'ok' | 'lost' | 'signed-out' | 'not-yours'

type State = {
  base: AgendaDraft
  queue: Save[]
  sending: string | null
  connection: Connection
  failures: number
  /** Raised to send at once what would otherwise wait for the typing to pause. */
  hurry: number
  savedAt: number | null
  notice: string | null
}

type Answer = { ok: true; value: DraftDelta } | { ok: false; code: string; fields?: Save['problems']; current?: DraftDelta }

type Action =
  | { kind: 'typed'; save: Save }
  | { kind: 'sending'; key: string; body: Record<string, unknown> }
  | { kind: 'answered'; key: string; answer: Answer }
  | { kind: 'unanswered' }
  | { kind: 'hurry' }
  | { kind: 'settled'; key: string; how: 'mine' | 'theirs' }
  | { kind: 'read'; draft: AgendaDraft }
  | { kind: 'kept'; queue: Save[] }

/** Typing is sent when it pauses this long; everything else at once. */
const PAUSE = 600

function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'typed':
      return { ...state, queue: enqueue(state.queue, action.save), notice: null }
    case 'kept':
      return { ...state, queue: [...action.queue, ...state.queue] }
    case 'sending':
      return {
        ...state,
        sending: action.key,
        queue: state.queue.map((one) => (one.key === action.key ? { ...one, sent: action.body } : one)),
      }
    case 'unanswered':
      return { ...state, sending: null, connection: 'lost', failures: state.failures + 1 }
    case 'hurry':
      return { ...state, hurry: state.hurry + 1, connection: state.connection === 'lost' ? 'ok' : state.connection }
    case 'read':
      // A save in between knows better than a read that began before it.
      return state.queue.length > 0 || state.sending !== null ? state : { ...state, base: action.draft }
    case 'settled':
      return settled(state, action.key, action.how)
    case 'answered':
      return answered({ ...state, sending: null, failures: 0, connection: 'ok' }, action.key, action.answer)
  }
}

function answered(state: State, key: string, answer: Answer): State {
  const save = state.queue.find((one) => one.key === key)
  if (save === undefined) return state
  const others = state.queue.filter((one) => one !== save)
  const replaced = (next: Save) => state.queue.map((one) => (one === save ? next : one))
  if (answer.ok) {
    // What waits on the same entry was typed on top of this save: it must not take it for somebody else's.
    const stands = entryIn(answer.value, save.target)
    const queue = others.map((one) => (one.target === save.target && one.sent === null && stands !== null ? { ...one, seen: stands } : one))
    return { ...state, base: applyDelta(state.base, answer.value), queue, savedAt: Date.now() }
  }
  const base = answer.current ? applyDelta(state.base, answer.current) : state.base
  if (answer.code === 'signed-out') return { ...state, connection: 'signed-out' }
  if (answer.code === 'not-found') return { ...state, connection: 'not-yours' }
  if (answer.code === 'key-reused') return { ...state, queue: replaced(afresh(save, crypto.randomUUID(), null)) }
  if (answer.code === 'stale') {
    const theirs = answer.current ? entryIn(answer.current, save.target) : null
    if (save.verb === 'remove-entry') return { ...state, base, queue: others, notice: 'stale' }
    if (theirs === null || clashes(save, theirs).length === 0)
      return { ...state, base, queue: replaced(afresh(save, crypto.randomUUID(), theirs)) }
    return { ...state, base, queue: replaced({ ...save, state: 'conflict', sent: null, theirs }) }
  }
  if (answer.code === 'removed' && save.verb.startsWith('edit-'))
    return { ...state, queue: replaced({ ...save, state: 'gone', sent: null }) }
  if (answer.fields && !save.verb.startsWith('move'))
    return { ...state, queue: replaced({ ...save, state: 'refused', sent: null, problems: answer.fields }) }
  return { ...state, base, queue: others, notice: answer.code }
}

function settled(state: State, key: string, how: 'mine' | 'theirs'): State {
  const save = state.queue.find((one) => one.key === key)
  if (save === undefined) return state
  if (how === 'theirs') return { ...state, queue: state.queue.filter((one) => one !== save) }
  const again = afresh(save, crypto.randomUUID(), save.theirs ?? null)
  return { ...state, queue: state.queue.map((one) => (one === save ? again : one)) }
}

/** An agenda under the editor's hands: what it shows, how it stands, and the ways to change it. */
export type Agenda = ReturnType<typeof useAgenda>

/**
 * Keeps the draft a person edits in step with the server: every change is kept in the browser until it was
 * acknowledged, sent in order, sent again when the connection was lost, and never laid over somebody else's words.
 */
export function useAgenda(initial: AgendaDraft, slug: string, accountId: string) {
  const [state, dispatch] = useReducer(reduce, {
    base: initial,
    queue: [],
    sending: null,
    connection: 'ok',
    failures: 0,
    hurry: 0,
    savedAt: null,
    notice: null,
  })
  const meetingId = initial.meeting.id
  const latest = useRef(state)
  latest.current = state

  useEffect(() => {
    const kept = takeStored(accountId, meetingId)
    if (kept.length > 0) dispatch({ kind: 'kept', queue: kept })
  }, [accountId, meetingId])

  useEffect(() => writeStored(accountId, meetingId, state.queue), [accountId, meetingId, state.queue])

  const send = useCallback(async (save: Save) => {
    const body = bodyOf(save, latest.current.base)
    dispatch({ kind: 'sending', key: save.key, body })
    try {
      const response = await fetch(`/api/agenda/${save.verb}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': save.key },
        body: JSON.stringify(body),
      })
      if (response.status >= 500) dispatch({ kind: 'unanswered' })
      else dispatch({ kind: 'answered', key: save.key, answer: answerOf(await response.json()) })
    } catch {
      dispatch({ kind: 'unanswered' })
    }
  }, [])

  const { queue, sending, connection, failures, hurry } = state
  const hurried = useRef(hurry)
  useEffect(() => {
    if (sending !== null || connection === 'signed-out' || connection === 'not-yours') return
    const save = nextToSend(queue)
    if (save === null) return
    const typing = save.verb.startsWith('edit-') && save.sent === null && hurried.current === hurry
    hurried.current = hurry
    const wait = connection === 'lost' ? Math.min(15_000, 1000 * 2 ** Math.min(failures, 4)) : typing ? PAUSE : 0
    const timer = setTimeout(() => void send(save), wait)
    return () => clearTimeout(timer)
  }, [queue, sending, connection, failures, hurry, send])

  useEffect(() => {
    const read = async () => {
      if (document.visibilityState !== 'visible' || latest.current.queue.length > 0) return
      const response = await fetch(`/api/agenda-draft/${slug}`).catch(() => null)
      if (!response?.ok) return
      const answer: unknown = await response.json()
      const draft = draftOf(answer)
      if (draft) dispatch({ kind: 'read', draft })
    }
    const back = () => dispatch({ kind: 'hurry' })
    const timer = setInterval(read, 20_000)
    window.addEventListener('focus', read)
    window.addEventListener('online', back)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', read)
      window.removeEventListener('online', back)
    }
  }, [slug])

  const change = useCallback((verb: Verb, target: string, input: Record<string, unknown>, shown?: Record<string, unknown>) => {
    const seen = verb.startsWith('edit-') ? entryOf(latest.current.base, target) : null
    dispatch({
      kind: 'typed',
      save: { key: crypto.randomUUID(), verb, target, input, seen, sent: null, state: 'waiting', ...(shown ? { shown } : {}) },
    })
  }, [])
  const flush = useCallback(() => dispatch({ kind: 'hurry' }), [])
  const settle = useCallback((key: string, how: 'mine' | 'theirs') => dispatch({ kind: 'settled', key, how }), [])
  const draft = useMemo(() => withPending(state.base, queue), [state.base, queue])
  return { draft, queue, sending, connection, savedAt: state.savedAt, notice: state.notice, change, flush, settle }
}

// Answers of our own routes, whose shape the commands' types give.
function answerOf(json: unknown): Answer {
  return json as Answer
}

function draftOf(json: unknown): AgendaDraft | null {
  const answer = json as { ok: boolean; value?: { draft: AgendaDraft } }
  return answer.ok ? (answer.value?.draft ?? null) : null
}
