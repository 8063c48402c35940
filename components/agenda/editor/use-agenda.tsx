'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { takeStored, writeStored } from '#components/agenda/editor/kept-saves'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type Answer, after, opened } from '#domain/agenda/editing'
import { withPending } from '#domain/agenda/pending'
import { bodyOf, contentsOf, entryOf, nextToSend, type Save, type Verb } from '#domain/agenda/save-queue'

/** Typing is sent when it pauses this long; everything else at once. */
const PAUSE = 600

/** An agenda under the editor's hands: what it shows, how it stands, and the ways to change it. */
export type Agenda = ReturnType<typeof useAgenda>

/**
 * Keeps the draft a person edits in step with the server: every change is kept in the browser until it was
 * acknowledged, sent in order, sent again when the connection was lost, and never laid over somebody else's words.
 */
export function useAgenda(initial: AgendaDraft, slug: string, accountId: string) {
  const [state, dispatch] = useReducer(after, initial, opened)
  const meetingId = initial.meeting.id
  const latest = useRef(state)
  latest.current = state

  useEffect(() => {
    const kept = takeStored(accountId, meetingId)
    if (kept.length > 0) dispatch({ kind: 'kept', queue: kept })
  }, [accountId, meetingId])

  useEffect(() => writeStored(accountId, meetingId, state.queue), [accountId, meetingId, state.queue])

  const send = useCallback(
    async (save: Save) => {
      const body = bodyOf(save, latest.current.base)
      dispatch({ kind: 'sending', key: save.key, body })
      const answer = await ask(save, body, slug).catch(() => null)
      if (answer === null) dispatch({ kind: 'unanswered' })
      else dispatch({ kind: 'answered', key: save.key, answer, fresh: crypto.randomUUID(), at: Date.now() })
    },
    [slug],
  )

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
      if (document.visibilityState !== 'visible') return
      const draft = await readDraft(slug)
      if (draft !== null && draft !== 'not-yours') dispatch({ kind: 'read', draft })
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
    const { base } = latest.current
    const seen = verb.startsWith('edit-') || verb === 'remove-entry' ? entryOf(base, target) : null
    // Whoever takes something out says what they have seen in it: words that came in meanwhile are not taken along.
    const within = verb === 'remove-entry' && input.kind !== 'contribution' ? { within: contentsOf(base, target) } : {}
    const save: Save = { key: crypto.randomUUID(), verb, target, input: { ...input, ...within }, seen, sent: null, state: 'waiting' }
    dispatch({ kind: 'typed', save: shown ? { ...save, shown } : save })
  }, [])
  const flush = useCallback(() => dispatch({ kind: 'hurry' }), [])
  const settle = useCallback(
    (key: string, how: 'mine' | 'theirs') => dispatch({ kind: 'settled', key, how, fresh: crypto.randomUUID() }),
    [],
  )
  const draft = useMemo(() => withPending(state.base, queue), [state.base, queue])
  return { draft, queue, sending, connection, savedAt: state.savedAt, notice: state.notice, change, flush, settle }
}

/** Sends a save; null when nothing usable came back and it must be sent again. */
async function ask(save: Save, body: Record<string, unknown>, slug: string): Promise<Answer | null> {
  const response = await fetch(`/api/agenda/${save.verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': save.key },
    body: JSON.stringify(body),
  })
  if (response.status >= 500) return null
  // Turned away before our own code: too large for the door.
  const answer = answerOf(await response.json().catch(() => ({ ok: false, code: response.status === 413 ? 'too-large' : 'invalid' })))
  if (answer.ok || answer.code !== 'not-found') return answer
  return { ...answer, yours: (await readDraft(slug)) !== 'not-yours' }
}

async function readDraft(slug: string): Promise<AgendaDraft | 'not-yours' | null> {
  const response = await fetch(`/api/agenda-draft/${slug}`).catch(() => null)
  if (response?.status === 404) return 'not-yours'
  return response?.ok ? draftOf(await response.json()) : null
}

// Answers of our own routes, whose shape the commands' types give.
function answerOf(json: unknown): Answer {
  return json as Answer
}

function draftOf(json: unknown): AgendaDraft | null {
  const answer = json as { ok: boolean; value?: { draft: AgendaDraft } }
  return answer.ok ? (answer.value?.draft ?? null) : null
}
