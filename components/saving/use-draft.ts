'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { takeStored, writeStored } from '#components/saving/stored-saves.ts'
import type { ChairPassed } from '#domain/chairmanship/chair-passed'
import { type Answer, type Connection, type EditorEvent, type Notice, opened, reduce } from '#domain/saving/editing'
import { bodyOf, type DraftAdapter, type Entry, nextToSend, type Save } from '#domain/saving/save-queue'

/** Typing is sent after a pause of this many milliseconds; everything else at once. */
const PAUSE = 600

/** Where a draft is saved and read, and the name under which the browser keeps its unsent saves. */
export type Addresses = { save: string; read: string; kept: string }

/** The state of a draft's saves, and `settle` to decide about a blocked one: what the shared parts of the editors need. */
export type DraftStatus = {
  queue: Save[]
  connection: Connection
  chairPassed: ChairPassed | null
  savedAt: number | null
  notice: Notice | null
  settle: (key: string, how: 'mine' | 'theirs') => void
}

/**
 * What may go along with a change: how a chosen person will print, the entry as it was when typing began, if that was earlier, and
 * whether an act of several changes holds words somebody typed.
 */
export type Along = { shown?: Record<string, unknown> | undefined; began?: Entry | null | undefined; words?: boolean | undefined }

/** The adapter of a kind of draft, and how to take the draft out of the answer of its read route. Make it once, outside components. */
export type Kind<D, X> = { adapter: DraftAdapter<D, X>; draftIn: (value: unknown) => D }

/**
 * Saves a draft while a person edits it. Every change is kept in the browser until the server acknowledges it, is sent
 * in order, and is sent again after a lost connection. Invariant: never overwrite another person's text without showing it.
 */
export function useDraft<D, X>({ adapter, draftIn }: Kind<D, X>, initial: D, { save: saveAt, read: readAt, kept: keptAs }: Addresses) {
  const [state, dispatch] = useReducer(
    (before: ReturnType<typeof opened<D>>, event: EditorEvent<D, X>) => reduce(adapter, before, event),
    initial,
    opened<D>,
  )
  const latest = useRef(state)
  latest.current = state

  useEffect(() => {
    const kept = takeStored(keptAs)
    if (kept.length > 0) dispatch({ kind: 'kept', queue: kept })
  }, [keptAs])

  useEffect(() => writeStored(keptAs, state.queue), [keptAs, state.queue])

  const readDraft = useCallback(async (): Promise<D | 'not-yours' | null> => {
    const response = await fetch(readAt).catch(() => null)
    if (response?.status === 404) return 'not-yours'
    if (!response?.ok) return null
    const answer: { ok: boolean; value?: unknown } = await response.json()
    return answer.ok ? draftIn(answer.value) : null
  }, [readAt, draftIn])

  const send = useCallback(
    async (save: Save) => {
      const body = bodyOf(adapter, save, latest.current.base)
      dispatch({ kind: 'sending', key: save.key, body })
      const answer = await ask<X>(`${saveAt}/${save.verb}`, save.key, body).catch(() => 'lost' as const)
      if (answer === 'lost' || answer === 'failing') return dispatch({ kind: 'unanswered', why: answer })
      const lost = !answer.ok && answer.code === 'not-found'
      const known = lost ? { ...answer, yours: (await readDraft()) !== 'not-yours' } : answer
      dispatch({ kind: 'answered', key: save.key, answer: known, fresh: crypto.randomUUID(), at: Date.now() })
    },
    [adapter, saveAt, readDraft],
  )

  const { queue, sending, connection, failures, flushCount } = state
  const flushedAt = useRef(flushCount)
  useEffect(() => {
    if (sending !== null || connection === 'signed-out' || connection === 'not-yours') return
    const save = nextToSend(queue, adapter)
    if (save === null) {
      // A field that was left with nothing to send must not hurry the next one's first letter.
      flushedAt.current = flushCount
      return
    }
    const typing = save.verb.startsWith('edit-') && save.sent === null && flushedAt.current === flushCount
    flushedAt.current = flushCount
    const wait =
      connection === 'lost' || connection === 'failing' ? Math.min(15_000, 1000 * 2 ** Math.min(failures, 4)) : typing ? PAUSE : 0
    const timer = setTimeout(() => void send(save), wait)
    return () => clearTimeout(timer)
  }, [queue, sending, connection, failures, flushCount, send, adapter])

  /** Reads the draft anew. */
  const read = useCallback(async () => {
    if (document.visibilityState !== 'visible') return
    const draft = await readDraft()
    if (draft !== null && draft !== 'not-yours') dispatch({ kind: 'read', draft })
  }, [readDraft])

  useEffect(() => {
    const back = () => dispatch({ kind: 'flush' })
    const timer = setInterval(read, 20_000)
    window.addEventListener('focus', read)
    window.addEventListener('online', back)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', read)
      window.removeEventListener('online', back)
    }
  }, [read])

  const change = useCallback(
    (verb: string, target: string, input: Record<string, unknown>, { shown, began, words = false }: Along = {}) => {
      const { base } = latest.current
      const basedOn = verb.startsWith('edit-') || verb.startsWith('remove-') ? (began ?? adapter.entryOf(base, target)) : null
      const whole = adapter.fillIn(verb, target, input, base)
      const save: Save = { key: crypto.randomUUID(), verb, target, input: whole, basedOn, sent: null, state: 'waiting' }
      dispatch({ kind: 'typed', save: { ...save, ...(shown ? { shown } : {}), ...(words ? { words } : {}) } })
    },
    [adapter],
  )
  /** Sends the input of a save again, as a new save. */
  const repeat = useCallback((save: Save) => change(save.verb, save.target, save.input), [change])
  const flush = useCallback(() => dispatch({ kind: 'flush' }), [])
  const settle = useCallback(
    (key: string, how: 'mine' | 'theirs') => dispatch({ kind: 'resolved', key, how, fresh: crypto.randomUUID() }),
    [],
  )
  /** An entry as the server has it, without what is not acknowledged. */
  const savedEntry = useCallback((id: string) => adapter.entryOf(state.base, id), [adapter, state.base])
  const draft = useMemo(() => adapter.withPending(state.base, queue), [adapter, state.base, queue])
  return {
    draft,
    queue,
    connection,
    chairPassed: state.chairPassed,
    savedAt: state.savedAt,
    notice: state.notice,
    savedEntry,
    change,
    repeat,
    read,
    flush,
    settle,
  }
}

/** Sends a save. `failing` when the server cannot save just now and it must be sent again. Throws without any answer. */
async function ask<X>(address: string, key: string, body: Record<string, unknown>): Promise<Answer<X> | 'failing'> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  })
  if (response.status >= 500) return 'failing'
  // 413 comes from the HTTP layer, before our own code.
  return answerOf(await response.json().catch(() => ({ ok: false, code: response.status === 413 ? 'too-large' : 'invalid' })))
}

// The cast holds: our own routes answer what their commands do.
function answerOf<X>(json: unknown): Answer<X> {
  return json as Answer<X>
}
