import { eq, inArray, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { handDelivery, handDeliveryTo } from '#db/schema/told'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** The deliveries by hand whose recipient was written with a person's name, in any language. */
export async function deliveriesThatName(db: Db, name: LocalizedText): Promise<{ id: string; deliveredAt: string }[]> {
  const names = LOCALES.flatMap((locale) => name[locale] ?? []).filter((written) => written !== '')
  if (names.length === 0) return []
  return db
    .select({ id: handDelivery.id, deliveredAt: handDelivery.deliveredAt })
    .from(handDeliveryTo)
    .innerJoin(handDelivery, eq(handDelivery.id, handDeliveryTo.deliveryId))
    .where(or(...names.map((written) => sql`instr(${handDeliveryTo.name}, ${written}) > 0`)))
}

/** Forgets to whom a text was given by hand where a person was named. That it was given, when and by which means stays on record. */
export async function forgetDeliveriesThatName(tx: Db, name: LocalizedText): Promise<void> {
  const ids = (await deliveriesThatName(tx, name)).map(({ id }) => id)
  if (ids.length > 0) await tx.delete(handDeliveryTo).where(inArray(handDeliveryTo.deliveryId, ids))
}
