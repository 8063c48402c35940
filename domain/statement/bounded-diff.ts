import { diffArrays } from 'diff'
import { type ComparisonBudget, MOST_EDITS, MOST_OF_ONE } from '#domain/statement/comparison-budget'

/** A run of pieces that both lists have, or only the later, or only the earlier. */
export type DiffRun = { kind: 'same' | 'added' | 'deleted'; pieces: readonly string[] }

/**
 * Two lists compared piece by piece; null where that would cost more than one comparison may, or than is left in the budget. The work
 * of the algorithm is at most the length of both lists times the edits between them.
 */
export function boundedDiff(before: readonly string[], after: readonly string[], budget: ComparisonBudget): DiffRun[] | null {
  const size = Math.max(1, before.length + after.length)
  const maxEditLength = Math.min(MOST_EDITS, Math.floor(Math.min(MOST_OF_ONE, budget.steps) / size))
  if (maxEditLength < 0) return null
  const parts = diffArrays([...before], [...after], { maxEditLength })
  const edits = parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0) ?? maxEditLength
  budget.steps -= edits * size
  return parts?.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'deleted' : 'same', pieces: value })) ?? null
}
