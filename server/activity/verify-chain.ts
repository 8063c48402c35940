import { asc, gt } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { CHAIN_START, chainHash } from '#server/core/activity-chain'

const AT_ONCE = 2_000

/** Verifies the whole record. `broken` is the number of the first row that does not follow from the one before; null when all do. */
export async function verifyChain(db: Db): Promise<{ rows: number; broken: number | null }> {
  let previous = CHAIN_START
  let seq = 0
  for (;;) {
    const rows = await db.select().from(activity).where(gt(activity.seq, seq)).orderBy(asc(activity.seq)).limit(AT_ONCE)
    for (const { hash, ...row } of rows) {
      if (row.seq !== seq + 1 || row.previousHash !== previous || chainHash(row) !== hash) return { rows: seq, broken: row.seq }
      previous = hash
      seq = row.seq
    }
    if (rows.length < AT_ONCE) return { rows: seq, broken: null }
  }
}
