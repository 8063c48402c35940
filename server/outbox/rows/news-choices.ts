import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { newsChoice } from '#db/schema/outbox'
import type { ChosenGroup, NewsChoices, NewsWay } from '#domain/outbox/news-groups'
import type { Instant } from '#domain/time/calendar'
import { placeAnew } from '#server/outbox/rows/place-news'

/** What an account has chosen, by group. */
export async function choicesOf(db: Db, accountId: string): Promise<NewsChoices> {
  const rows = await db.select().from(newsChoice).where(eq(newsChoice.accountId, accountId))
  return Object.fromEntries(rows.map(({ group, way }) => [group, way]))
}

/**
 * Writes down how an account is told of groups, and brings what has not left to it, in the caller's transaction. Answers the groups that
 * it was told of otherwise before.
 */
export async function choose(tx: Db, accountId: string, ways: NewsChoices, at: Instant): Promise<ChosenGroup[]> {
  const before = await choicesOf(tx, accountId)
  const changed = entriesOf(ways).filter(([group, way]) => way !== (before[group] ?? 'at-once'))
  for (const [group, way] of changed) {
    const row = { accountId, group, way, chosenAt: at }
    await tx
      .insert(newsChoice)
      .values(row)
      .onConflictDoUpdate({ target: [newsChoice.accountId, newsChoice.group], set: { way, chosenAt: at } })
  }
  if (changed.length > 0) await placeAnew(tx, accountId, at)
  return changed.map(([group]) => group)
}

// The cast holds: `Object.entries` does not keep the names of a closed record.
function entriesOf(ways: NewsChoices): [ChosenGroup, NewsWay][] {
  return Object.entries(ways) as [ChosenGroup, NewsWay][]
}
