import type { Refusal } from '#server/core/outcome'

/** A command's refusal in one line: each field with what is wrong with it, or the code. */
export function refusalLine({ code, fields = {} }: Refusal): string {
  const wrong = Object.entries(fields).map(([field, problem]) => `${field}: ${problem.code}`)
  return wrong.join(', ') || code
}
