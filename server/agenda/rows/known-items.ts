import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { agendaItem } from '#db/schema/agenda'
import type { Dealt } from '#domain/agenda/agenda-draft'

/** Whether every item that a slot or part is said to deal with is one of this meeting, on its list or not. */
export async function areKnownItems(tx: Db, meetingId: string, deals: readonly Dealt[] | undefined): Promise<boolean> {
  if (deals === undefined || deals.length === 0) return true
  const wanted = [...new Set(deals.map(({ itemId }) => itemId))]
  const known = await tx
    .select({ id: agendaItem.id })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meetingId), inArray(agendaItem.id, wanted)))
  return known.length === wanted.length
}
