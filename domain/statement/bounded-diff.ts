import { diffArrays } from 'diff'
import { type ComparisonBudget, mostEdits, spend } from '#domain/statement/comparison-budget'

/** A run of pieces that both lists have, or only the later, or only the earlier. */
export type DiffRun = { kind: 'same' | 'added' | 'deleted'; pieces: readonly string[] }

/** Two lists compared piece by piece; null where that would cost more than one comparison may, or than is left in the budget. */
export function boundedDiff(before: readonly string[], after: readonly string[], budget: ComparisonBudget): DiffRun[] | null {
  const pieces = before.length + after.length
  const maxEditLength = mostEdits(budget, pieces)
  if (maxEditLength < 0) return null
  const parts = diffArrays([...before], [...after], { maxEditLength })
  const edits = parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0) ?? maxEditLength
  spend(budget, edits, pieces)
  return parts?.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'deleted' : 'same', pieces: value })) ?? null
}
