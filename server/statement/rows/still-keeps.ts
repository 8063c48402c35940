import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { keepsWords } from '#domain/statement/keeps-words'
import type { Locale } from '#domain/text/locale'

const MOST_KNOWN = 5_000

/** Answers of `keepsWords`, which depend on its words alone, by their hash. */
const known = new Map<string, boolean>()

/**
 * `keepsWords`, which is asked again for every answered proposal whenever its text is read: remembered, and after each one made, others
 * get their turn.
 */
export async function stillKeeps(before: string, after: string, now: string, locale: Locale): Promise<boolean> {
  if (after === now) return true
  const key = createHash('sha256').update([locale, before, after, now].join('\0'), 'utf8').digest('base64url')
  const found = known.get(key)
  if (found !== undefined) return found
  const keeps = keepsWords(before, after, now, locale)
  known.set(key, keeps)
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break
    known.delete(oldest)
  }
  await setImmediate()
  return keeps
}
