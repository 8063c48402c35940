/**
 * How much work comparisons may still do, for a page or for an act. Counted in steps and not in time: the same texts then read the same on
 * every machine and under every load.
 */
export type ComparisonBudget = { steps: number }

/** The most steps of one comparison, and the most words it may find added or deleted. */
export const MOST_OF_ONE = 10_000_000
export const MOST_EDITS = 1_500

/** Cutting a text into words costs about as much as this many steps for each character. */
const STEPS_OF_A_CHARACTER = 60

const MOST_OF_ALL = 30_000_000

/** What all comparisons of one page, or of one act, may cost together. */
export function comparisonBudget(): ComparisonBudget {
  return { steps: MOST_OF_ALL }
}

/** The budget of a comparison that is made alone. */
export function budgetOfOne(): ComparisonBudget {
  return { steps: MOST_OF_ONE + 2 * STEPS_OF_A_CHARACTER * 20_000 }
}

/** Whether texts may still be cut into words; if so, their cost is taken from the budget. */
export function mayCut(budget: ComparisonBudget, ...texts: readonly string[]): boolean {
  const cost = texts.reduce((sum, text) => sum + text.length, 0) * STEPS_OF_A_CHARACTER
  if (budget.steps < cost) return false
  budget.steps -= cost
  return true
}
