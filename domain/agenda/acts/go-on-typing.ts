import { type EntryChange, type Fields, isSame } from '#domain/agenda/acts/entry-change'

/** How long a person may pause, in milliseconds, and still be typing the same words. */
const PAUSE = 30_000

type Typed = { changes: readonly EntryChange[]; at: number }

/**
 * Words typed with pauses are one act: when two acts change the same fields of one entry shortly after each other, what both did
 * together; null when they are two acts.
 */
export function goOnTyping(earlier: Typed, later: Typed): EntryChange[] | null {
  const [first, ...others] = earlier.changes
  const [next, ...more] = later.changes
  if (first === undefined || next === undefined || others.length > 0 || more.length > 0 || later.at - earlier.at > PAUSE) return null
  const { before, after } = first
  if (before === null || after === null || next.before === null || next.after === null) return null
  if (first.list !== next.list || first.id !== next.id) return null
  // Only words: a status chosen twice is two choices.
  if (!areWords(after) || !areWords(next.after) || !isSame(textsOf(after), textsOf(next.after))) return null
  if (Object.entries(next.before).some(([path, was]) => path in after && !isSame(after[path], was))) return null
  return [{ ...first, before: { ...next.before, ...before }, after: { ...after, ...next.after } }]
}

function areWords(fields: Fields): boolean {
  return Object.keys(fields).every((path) => path.includes('.'))
}

function textsOf(fields: Fields): string[] {
  return [...new Set(Object.keys(fields).map((path) => path.split('.')[0] ?? ''))].sort()
}
