import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { slot } from '#db/schema/agenda'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { stale } from '#server/agenda/draft-command'
import { draftSlot } from '#server/agenda/rows/draft'
import { type Refusal, refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

/**
 * Raises the version of a slot, which is that of the order inside it, if it is the one that was seen. Refuses `stale` and `removed`.
 */
export async function bumpSlotOrder(tx: Db, slotId: string, version: number): Promise<{ ok: true; delta: DraftDelta } | Refusal> {
  const holder = returned(await tx.select().from(slot).where(eq(slot.id, slotId)))
  if (holder.removedAt !== null) return refuse('removed')
  if (holder.version !== version) return stale({ slots: [draftSlot(holder)] })
  const rows = await tx
    .update(slot)
    .set({ version: version + 1 })
    .where(eq(slot.id, slotId))
    .returning()
  return { ok: true, delta: { slots: [draftSlot(returned(rows))] } }
}
