import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { part, slot } from '#db/schema/agenda'
import { returned } from '#server/core/returned'

/** Whether the slot, and the part if any, that hold an entry are still in the draft. */
export async function isInDraft(tx: Db, slotId: string, partId: string | null): Promise<boolean> {
  const holder = returned(await tx.select({ removedAt: slot.removedAt }).from(slot).where(eq(slot.id, slotId)))
  if (holder.removedAt !== null) return false
  if (partId === null) return true
  const within = returned(await tx.select({ removedAt: part.removedAt }).from(part).where(eq(part.id, partId)))
  return within.removedAt === null
}
