import '#server/due-work'
import type { Outcome } from '#server/core/outcome'

/** The value of a command that must succeed: a demo record that does not load is a bug, and says which part. */
export async function expectDone<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome
  if (!result.ok) throw new Error(`the demo record was refused: ${JSON.stringify(result)}`)
  return result.value
}
