import { asc, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship } from '#db/schema/chairmanship'
import { currentTerms, inOverlap, termOf } from '#domain/chairmanship/handover'
import { holdsChair, type Term, termAt } from '#domain/chairmanship/holds-chair'
import { type CalendarDate, dayBegins, type Instant } from '#domain/time/calendar'
import { handovers } from '#server/chair/handover-rows'
import { processZone } from '#server/core/settings'

/** The term in force at an instant by the dated rows of the record, or null. Part of a read or a transaction of the caller. */
export async function chairAt(db: Db, at: Instant): Promise<Term | null> {
  const zone = await processZone(db)
  return termAt(await termsAt(db, at, zone), at, zone)
}

/** Which of these States holds the Chair at an instant; null when none of them does. */
export async function chairAmong(db: Db, states: readonly string[], at: Instant): Promise<string | null> {
  if (states.length === 0) return null
  const zone = await processZone(db)
  const all = await termsAt(db, at, zone)
  return states.find((state) => holdsChair(all, state, at, zone)) ?? null
}

/** The handover in whose overlap one of these States, the incoming one, reads along at an instant; null when there is none. */
export async function overlapOf(db: Db, states: readonly string[], at: Instant): Promise<{ state: string; effectiveOn: string } | null> {
  if (states.length === 0) return null
  const all = await handovers(db)
  if (all.length === 0) return null
  const zone = await processZone(db)
  const running = all.find((one) => states.includes(one.incoming) && inOverlap(one, at, zone))
  return running ? { state: running.incoming, effectiveOn: currentTerms(running).effectiveOn } : null
}

/** The State in the Chair on a day as the public record tells it now: by the terms that have begun, never by a handover to come. */
export async function chairOnRecord(db: Db, day: CalendarDate, now: Instant): Promise<Term | null> {
  const zone = await processZone(db)
  return termAt(await termsBegun(db, now, zone), dayBegins(day, zone), zone)
}

/** The terms that have begun by an instant: what the public record tells. A handover is announced by the Chairs, not by a date to come. */
export async function termsBegun(db: Db, at: Instant, zone: string) {
  return (await termsAt(db, at, zone)).filter((term) => dayBegins(term.effectiveOn, zone) <= at)
}

/**
 * All terms as they are known at an instant, in the order of time: those on record, and those that a handover brings which both teams have
 * confirmed. Nothing runs when one takes effect.
 */
export async function termsAt(db: Db, at: Instant, zone: string): Promise<(Term & { ceremonyOn: string | null; source: string | null })[]> {
  const recorded = await db
    .select({
      state: chairmanship.stateCode,
      effectiveOn: chairmanship.effectiveOn,
      precision: chairmanship.precision,
      endsOn: chairmanship.endsOn,
      ceremonyOn: chairmanship.ceremonyOn,
      source: chairmanship.source,
    })
    .from(chairmanship)
    .where(isNull(chairmanship.replacedAt))
    .orderBy(asc(chairmanship.effectiveOn))
  const handed = (await handovers(db)).flatMap((one) => {
    const term = one.sealed ? null : termOf(one, at, zone)
    return term === null ? [] : [{ ...term, ceremonyOn: one.terms.at(-1)?.ceremonyOn ?? null, source: null }]
  })
  return [...recorded, ...handed].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
}
