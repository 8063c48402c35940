import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { slot } from '#db/schema/agenda'

/** The slots that stand on a day, without those that were removed. */
export function slotsOn(tx: Db, dayId: string): Promise<(typeof slot.$inferSelect)[]> {
  return tx
    .select()
    .from(slot)
    .where(and(eq(slot.dayId, dayId), isNull(slot.removedAt)))
}
