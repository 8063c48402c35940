import { LARGEST_FILE } from '#domain/documents/file-text'
import type { Problem } from '#domain/refusal/refusal-codes'

/** What the server answers: a value, or what is wrong, perhaps with a field. */
export type Answer<T> = { ok: true; value: T } | ({ ok: false; fields?: Record<string, Problem> } & Problem)

/** Sends something to the server and brings its answer; null where none came. */
async function send<T>(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer<T> | null> {
  try {
    const response = await fetch(path, { method: 'POST', body, headers })
    return answerOf<T>(await response.json())
  } catch {
    return null
  }
}

/** The same of a file. One that is larger than any that is read is not sent: its answer would be lost while it is still on its way. */
export function sendFile<T>(path: string, file: File): Promise<Answer<T> | null> {
  if (file.size > LARGEST_FILE) return Promise.resolve({ ok: false, code: 'file-too-large' })
  return send(path, file, { 'Content-Type': 'application/octet-stream' })
}

/** The same of what can be said in JSON. With a key it is done once, however often it is sent. */
export function sendJson<T>(path: string, said: unknown, key?: string): Promise<Answer<T> | null> {
  const once = key === undefined ? {} : { 'Idempotency-Key': key }
  return send(path, JSON.stringify(said), { 'Content-Type': 'application/json', ...once })
}

/** What is wrong with an answer: with its field, where that is said. */
export function problemOf<T>(answer: Answer<T>): Problem | null {
  if (answer.ok) return null
  return Object.values(answer.fields ?? {})[0] ?? answer
}

// The cast holds: our own routes answer so, and what stands between answers no JSON.
function answerOf<T>(json: unknown): Answer<T> | null {
  return typeof json === 'object' && json !== null && 'ok' in json ? (json as Answer<T>) : null
}
