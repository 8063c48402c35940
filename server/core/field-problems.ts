import type { ZodError } from 'zod'
import { isRefusalCode, type Problem } from '#domain/refusal/refusal-codes'

/** zod's errors as codes by field. Our schemas use a code as their message; zod's own are mapped. */
export function fieldProblems(error: ZodError): Record<string, Problem> {
  const fields: Record<string, Problem> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form'
    fields[field] ??= problemOf(issue)
  }
  return fields
}

function problemOf(issue: ZodError['issues'][number]): Problem {
  if (isRefusalCode(issue.message)) {
    if (issue.code === 'too_small') return { code: issue.message, values: { min: Number(issue.minimum) } }
    const near = issue.code === 'custom' ? issue.params?.near : undefined
    return typeof near === 'string' ? { code: issue.message, values: { near } } : { code: issue.message }
  }
  if (issue.code === 'too_big') return { code: 'too-long', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { code: 'required' }
  return { code: 'invalid' }
}
