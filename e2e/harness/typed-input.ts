import type { ZodType } from 'zod'
import { fieldProblems } from '#server/core/field-problems'

/** The values a command gets from an input, or the problem of each field. */
export function typedInput(schema: ZodType, sent: unknown): unknown {
  const read = schema.safeParse(sent)
  return read.success ? read.data : { problems: fieldProblems(read.error) }
}

/** The problem of a field when only it is changed in a valid input; null if the input stays valid. */
export function problemOf(schema: ZodType, good: object, change: Record<string, unknown>): string | null {
  const read = schema.safeParse({ ...good, ...change })
  if (read.success) return null
  const [[field, problem] = ['', null]] = Object.entries(fieldProblems(read.error))
  return `${field}: ${problem?.code}${Object.entries(problem?.values ?? {}).map(([name, value]) => `, ${name} ${value}`)}`
}
