import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution, part } from '#db/schema/agenda'

/**
 * Takes a part's row to another slot, and the rows of its people with it, removed ones too. An appearance in a part stands in the part's
 * own slot at every moment: so its people leave the part while it moves.
 */
export async function carryPartRow(tx: Db, partId: string, slotId: string): Promise<void> {
  const inside = await tx
    .update(contribution)
    .set({ partId: null })
    .where(eq(contribution.partId, partId))
    .returning({ id: contribution.id })
  await tx.update(part).set({ slotId }).where(eq(part.id, partId))
  for (const { id } of inside) await tx.update(contribution).set({ slotId, partId }).where(eq(contribution.id, id))
}
