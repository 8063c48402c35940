import { describe, expect, test } from 'vitest'
import { boundedDiff } from '#domain/statement/bounded-diff'
import { budgetOfOne, type ComparisonBudget, comparisonBudget, mayCut, mostEdits, spend } from '#domain/statement/comparison-budget'

const ALL_OF_ONE = 10_000_000
/** What is left after finding so many edits in lists of so many pieces. */
const leftOf = (steps: number, edits: number, pieces: number): number => {
  const budget = { steps }
  spend(budget, edits, pieces)
  return budget.steps
}

describe('the budget of comparisons', () => {
  test('texts are cut as long as it pays for their characters; what it cannot pay is not taken from it', () => {
    const budget: ComparisonBudget = { steps: 400 }
    expect([mayCut(budget, 'five5', 'five5'), budget.steps]).toEqual([true, 0])
    expect([mayCut(budget, ''), mayCut(budget, 'a'), budget.steps]).toEqual([true, false, 0])
  })

  test('alone, two texts of the longest paragraph are cut and compared as thoroughly as any', () => {
    const budget = budgetOfOne()
    expect([mayCut(budget, 'a'.repeat(20_000), 'b'.repeat(20_000)), budget.steps]).toEqual([true, ALL_OF_ONE])
  })

  test('as many edits are looked for as it can pay, and not one more', () => {
    for (const pieces of [0, 1, 10, 1_000, 40_000])
      for (const steps of [0, 1, 5, 100, 12_345, ALL_OF_ONE]) {
        const edits = mostEdits({ steps }, pieces)
        expect([leftOf(steps, edits, pieces) >= 0, leftOf(steps, edits + 1, pieces) < 0], `${pieces} ${steps}`).toEqual([true, true])
      }
  })

  test('one comparison takes no more than a quarter of what a page has', () => {
    const page = comparisonBudget()
    expect([1, 4_000, 40_000].map((pieces) => mostEdits(page, pieces) === mostEdits({ steps: ALL_OF_ONE }, pieces))).toEqual([
      true,
      true,
      true,
    ])
    expect(page.steps).toBe(4 * ALL_OF_ONE)
    expect([mostEdits(page, 1), mostEdits(page, 40_000)]).toEqual([1_414, 449])
  })

  test('once more is spent than there was, nothing is looked for', () => {
    expect(mostEdits({ steps: -1 }, 10)).toBeLessThan(0)
    expect(mostEdits({ steps: 0 }, 10)).toBe(0)
  })
})

describe('two lists compared within a budget', () => {
  const [before, later] = [
    ['a', 'b', 'c'],
    ['a', 'x', 'c'],
  ]

  test('take from it what finding their differences took', () => {
    const budget = { steps: 1_000 }
    expect(boundedDiff(before ?? [], later ?? [], budget)).toEqual([
      { kind: 'same', pieces: ['a'] },
      { kind: 'deleted', pieces: ['b'] },
      { kind: 'added', pieces: ['x'] },
      { kind: 'same', pieces: ['c'] },
    ])
    expect(budget.steps).toBe(leftOf(1_000, 2, 6))
  })

  test('are not compared where it does not reach, and take what looking took', () => {
    const budget = { steps: 20 }
    expect(boundedDiff(before ?? [], later ?? [], budget)).toBeNull()
    expect(budget.steps).toBe(leftOf(20, 1, 6))
  })

  test('that are equal are found so with nothing left, and not looked at with less', () => {
    expect(boundedDiff(['a'], ['a'], { steps: 0 })).toEqual([{ kind: 'same', pieces: ['a'] }])
    expect(boundedDiff(['a'], ['a'], { steps: -1 })).toBeNull()
  })
})
