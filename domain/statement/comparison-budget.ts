/**
 * How much work comparisons may still do, for a page or for an act. Counted in steps and not in time: the same texts then read the same on
 * every machine and under every load.
 */
export type ComparisonBudget = { steps: number }

/** The most steps of one comparison, and of all comparisons of one page or act: a step takes some five nanoseconds. */
const MOST_OF_ONE = 10_000_000
const MOST_OF_ALL = 40_000_000

/** Cutting a text into words takes about as long as this many steps for each character. */
const STEPS_OF_A_CHARACTER = 40

/** How long comparing takes grows with the square of what differs, and with that times the length of both lists. */
const STEPS_OF_A_SQUARE = 5
const STEPS_OF_A_PIECE = 0.5

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

/** The most edits that comparing lists of so many pieces together may look for; negative where the budget is spent. */
export function mostEdits(budget: ComparisonBudget, pieces: number): number {
  const [square, piece] = [STEPS_OF_A_SQUARE, STEPS_OF_A_PIECE * pieces]
  const steps = Math.min(MOST_OF_ONE, budget.steps)
  return steps < 0 ? -1 : Math.floor((Math.sqrt(piece * piece + 4 * square * steps) - piece) / (2 * square))
}

/** Takes from the budget what finding so many edits took. */
export function spend(budget: ComparisonBudget, edits: number, pieces: number): void {
  budget.steps -= STEPS_OF_A_SQUARE * edits * edits + STEPS_OF_A_PIECE * pieces * edits
}
