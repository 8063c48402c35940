import { asc } from 'drizzle-orm'
import type { Db } from '#db/client'
import { dossier, handover, handoverAct, handoverTerms } from '#db/schema/handover'
import type { Handover } from '#domain/chairmanship/handover'

type Terms = typeof handoverTerms.$inferSelect
type Act = typeof handoverAct.$inferSelect

/** A handover with its terms and acts, both in order of time. */
export type HandoverRow = Omit<Handover, 'terms' | 'acts'> & {
  id: string
  preparedAt: string
  preparedBy: string
  /** Once its dossier is sealed, its term is a row of its own on record. */
  sealed: boolean
  terms: Terms[]
  acts: (Omit<Act, 'stateCode'> & { state: string | null })[]
}

/** Every handover ever prepared: a few in a decade. */
export async function handovers(db: Db): Promise<HandoverRow[]> {
  const rows = await db.select().from(handover).orderBy(asc(handover.preparedAt))
  if (rows.length === 0) return []
  const terms = await db.select().from(handoverTerms).orderBy(asc(handoverTerms.number))
  const acts = await db.select().from(handoverAct).orderBy(asc(handoverAct.at))
  const sealed = new Set((await db.select({ id: dossier.handoverId }).from(dossier)).map((row) => row.id))
  return rows.map(({ id, outgoingState, incomingState, preparedAt, preparedBy }) => ({
    id,
    outgoing: outgoingState,
    incoming: incomingState,
    preparedAt,
    preparedBy,
    sealed: sealed.has(id),
    terms: terms.filter((term) => term.handoverId === id),
    acts: acts.filter((act) => act.handoverId === id).map(({ stateCode, ...given }) => ({ ...given, state: stateCode })),
  }))
}
