import { asc, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { termOf } from '#domain/chairmanship/handover'
import type { Term } from '#domain/chairmanship/holds-chair'
import type { Instant } from '#domain/time/calendar'
import type { HandoverRow } from '#server/chair/handover-rows'

/** A term with its ceremony and source. `ceremonyFrom`: it was on one of the days from then to `ceremonyOn`. */
export type KnownTerm = Term & {
  ceremonyOn: string | null
  ceremonyFrom: string | null
  ceremonyPlanned: boolean
  ceremonyAt: string | null
  ceremonySource: string | null
  source: string | null
}

const NO_CEREMONY = { ceremonyFrom: null, ceremonyPlanned: false, ceremonyAt: null, ceremonySource: null }

/**
 * All terms known at an instant, in order of time: those on record, and those of handovers both teams have confirmed. No job runs
 * when one takes effect.
 */
export async function termsKnown(
  db: Db,
  { now, zone, handovers }: { now: Instant; zone: string; handovers: readonly HandoverRow[] },
): Promise<KnownTerm[]> {
  const recorded = await db
    .select({
      state: chairmanship.stateCode,
      effectiveOn: chairmanship.effectiveOn,
      precision: chairmanship.precision,
      endsOn: chairmanship.endsOn,
      ceremonyOn: chairmanship.ceremonyOn,
      ceremonyFrom: chairmanship.ceremonyFrom,
      ceremonyPlanned: chairmanship.ceremonyPlanned,
      ceremonyAt: chairmanship.ceremonyAt,
      ceremonySource: chairmanship.ceremonySource,
      source: chairmanship.source,
    })
    .from(chairmanship)
    .where(isNull(chairmanship.replacedAt))
    .orderBy(asc(chairmanship.effectiveOn))
  const handedOver = handovers.flatMap((handover) => {
    const term = handover.sealed ? null : termOf(handover, now, zone)
    return term === null ? [] : [{ ...term, ...NO_CEREMONY, ceremonyOn: handover.terms.at(-1)?.ceremonyOn ?? null, source: null }]
  })
  return [...recorded, ...handedOver].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
}
