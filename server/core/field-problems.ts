import type { ZodError } from 'zod'
import type { FieldProblem } from '#server/core/outcome'

/** Turns what zod found into codes by field: our schemas say a code as their message, zod's own are mapped. */
export function fieldProblems(error: ZodError): Record<string, FieldProblem> {
  const fields: Record<string, FieldProblem> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form'
    fields[field] ??= problemOf(issue)
  }
  return fields
}

function problemOf(issue: ZodError['issues'][number]): FieldProblem {
  if (/^[a-z]+(?:-[a-z]+)*$/.test(issue.message))
    return issue.code === 'too_small' ? { code: issue.message, values: { min: Number(issue.minimum) } } : { code: issue.message }
  if (issue.code === 'too_big') return { code: 'too-long', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { code: 'required' }
  return { code: 'invalid' }
}
