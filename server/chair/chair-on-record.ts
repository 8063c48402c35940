import { type Term, termAt } from '#domain/chairmanship/holds-chair'
import { type CalendarDate, dayBegins } from '#domain/time/calendar'
import type { KnownTerm } from '#server/chair/known-terms'
import type { Moment } from '#server/chair/moment'

/** The State in the Chair on a day according to the public record: only terms that have begun, never a handover to come. */
export async function chairOnRecord(moment: Moment, day: CalendarDate): Promise<Term | null> {
  const zone = await moment.zone()
  return termAt(await termsBegun(moment), dayBegins(day, zone), zone)
}

/** The terms that have begun, as the public record shows them. Only the Chairs announce a coming handover. */
export async function termsBegun(moment: Moment): Promise<KnownTerm[]> {
  const zone = await moment.zone()
  return (await moment.terms()).filter((term) => dayBegins(term.effectiveOn, zone) <= moment.now)
}
