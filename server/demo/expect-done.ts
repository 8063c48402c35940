import '#server/due-work'
import type { Outcome } from '#server/core/outcome'

/** The value of a command that must succeed; otherwise throws and names the refusal. */
export async function expectDone<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome
  if (!result.ok) throw new Error(`the demo record was refused: ${JSON.stringify(result)}`)
  return result.value
}
