import { boundedDiff } from '#domain/statement/bounded-diff'
import type { ComparisonBudget } from '#domain/statement/comparison-budget'

/** One change of a text in words: those from `from` to `to` of the earlier one are gone, `put` stands at `at` of the later one. */
export type WordEdit = { from: number; to: number; at: number; put: readonly string[] }

/**
 * The changes from one text to another, in order; words deleted and added at one place are one change. Null where the texts have so
 * little in common that finding them would cost too much.
 */
export function wordEdits(before: readonly string[], after: readonly string[], budget: ComparisonBudget): WordEdit[] | null {
  const runs = boundedDiff(before, after, budget)
  if (runs === null) return null
  const found: WordEdit[] = []
  let [from, at] = [0, 0]
  let edit: { from: number; to: number; at: number; put: string[] } | null = null
  for (const { kind, pieces } of runs) {
    if (kind === 'same') {
      from += pieces.length
      at += pieces.length
      edit = null
      continue
    }
    if (edit === null) {
      edit = { from, to: from, at, put: [] }
      found.push(edit)
    }
    if (kind === 'deleted') edit.to = from += pieces.length
    else {
      for (const piece of pieces) edit.put.push(piece)
      at += pieces.length
    }
  }
  return found
}
