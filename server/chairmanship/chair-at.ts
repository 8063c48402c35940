import { asc } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { holdsChair, type Term, termAt } from '#domain/chairmanship/holds-chair'
import type { Instant } from '#domain/time/calendar'
import { processZone } from '#server/core/settings'

/** The term in force at an instant by the dated rows of the record, or null. Part of a read or a transaction of the caller. */
export async function chairAt(db: Db, at: Instant): Promise<Term | null> {
  return termAt(await terms(db), at, await processZone(db))
}

/** Which of these States holds the Chair at an instant; null when none of them does. */
export async function chairAmong(db: Db, states: readonly string[], at: Instant): Promise<string | null> {
  if (states.length === 0) return null
  const [all, zone] = [await terms(db), await processZone(db)]
  return states.find((state) => holdsChair(all, state, at, zone)) ?? null
}

function terms(db: Db): Promise<Term[]> {
  return db
    .select({
      state: chairmanship.stateCode,
      effectiveOn: chairmanship.effectiveOn,
      precision: chairmanship.precision,
      endsOn: chairmanship.endsOn,
    })
    .from(chairmanship)
    .orderBy(asc(chairmanship.effectiveOn))
}
