/** A field once an answer, or other words, came: what is typed in it, what it `stood` for, and the saved words, now and before. */
export type FieldThen = { typed: string; stood: string; saved: string; savedBefore: string }

/**
 * What such a field shows, and which words its own take the place of. What nobody writes over is shown as it is saved; who writes goes
 * on, over the words they saw.
 */
export function wordsAfterAnswer({ typed, stood, saved, savedBefore }: FieldThen): { shown: string; seen: string } {
  const isWriting = typed !== stood && typed !== saved
  if (isWriting) return { shown: typed, seen: stood }
  const shown = saved === savedBefore ? typed : saved
  return { shown, seen: shown === saved ? saved : stood }
}
