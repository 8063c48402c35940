import { asc, gt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { CHAIN_START, chainHash } from '#server/core/activity-chain'

export type ChainedAct = typeof activity.$inferSelect

const AT_ONCE = 2_000

/** The record from its first row on. `broken`: the row does not follow from the one before, and none comes after it. */
export async function* chainedActs(db: Db): AsyncGenerator<{ row: ChainedAct; broken: boolean }> {
  let previous = CHAIN_START
  let seq = 0
  for (;;) {
    const rows = await db.select().from(activity).where(gt(activity.seq, seq)).orderBy(asc(activity.seq)).limit(AT_ONCE)
    for (const row of rows) {
      const broken = row.seq !== seq + 1 || row.previousHash !== previous || chainHash(row) !== row.hash
      yield { row, broken }
      if (broken) return
      previous = row.hash
      seq = row.seq
    }
    if (rows.length < AT_ONCE) return
  }
}
