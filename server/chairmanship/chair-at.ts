import { asc } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { type Term, termAt } from '#domain/chairmanship/holds-chair'
import type { Instant } from '#domain/time/calendar'
import { processZone } from '#server/core/settings'

/** The term in force at an instant by the dated rows of the record, or null. Part of a read or a transaction of the caller. */
export async function chairAt(db: Db, at: Instant): Promise<Term | null> {
  const terms = await db
    .select({
      state: chairmanship.stateCode,
      effectiveOn: chairmanship.effectiveOn,
      precision: chairmanship.precision,
      endsOn: chairmanship.endsOn,
    })
    .from(chairmanship)
    .orderBy(asc(chairmanship.effectiveOn))
  return termAt(terms, at, await processZone(db))
}
