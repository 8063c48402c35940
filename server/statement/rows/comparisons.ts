import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { keptComparison } from '#db/schema/statement'
import { type Compare, compareWords, withoutComparing } from '#domain/statement/compare'
import { budgetOfOne, comparisonBudget } from '#domain/statement/comparison-budget'
import { asLengths, fromLengths } from '#domain/statement/kept-comparison'
import type { Locale } from '#domain/text/locale'

/**
 * Compares wordings of a text for one page: by what was kept where they were made, the others at once, within the budget of a page.
 */
export async function comparerFor(db: Db, statementId: string): Promise<Compare> {
  const kept = await keptFor(db, statementId)
  const budget = comparisonBudget()
  return (before, after, locale) => {
    const plain = withoutComparing(before, after)
    if (plain !== null) return plain
    const lengths = kept.get(pairOf(before, after, locale))
    return (lengths === undefined ? null : fromLengths(lengths, before, after)) ?? compareWords(before, after, locale, budget)
  }
}

/**
 * Keeps, in the transaction that makes a wording, the comparisons that pages will ask for: those that `make` makes. Beyond the budget of
 * an act none is kept.
 */
export async function keepComparisons(tx: Db, statementId: string, make: (compare: Compare) => void): Promise<void> {
  const budget = comparisonBudget()
  const kept = await keptFor(tx, statementId)
  const fresh = new Map<string, string>()
  make((before, after, locale) => {
    const plain = withoutComparing(before, after)
    if (plain !== null) return plain
    const pair = pairOf(before, after, locale)
    // With less left than one comparison may cost, what it finds would not be what a page finds.
    if (kept.has(pair) || fresh.has(pair) || budget.steps < budgetOfOne().steps) return []
    const changes = compareWords(before, after, locale, budget)
    fresh.set(pair, asLengths(changes))
    return changes
  })
  for (const [pair, lengths] of fresh) await tx.insert(keptComparison).values({ statementId, pair, lengths })
}

async function keptFor(db: Db, statementId: string): Promise<Map<string, string>> {
  const { pair, lengths } = keptComparison
  const rows = await db.select({ pair, lengths }).from(keptComparison).where(eq(keptComparison.statementId, statementId))
  return new Map(rows.map((row) => [row.pair, row.lengths]))
}

// No wording contains NUL: it is taken out of what is typed.
function pairOf(before: string, after: string, locale: Locale): string {
  return createHash('sha256').update([locale, before, after].join('\0'), 'utf8').digest('base64url')
}
