import type { Db } from '#db/client'
import { addDays, type CalendarDate, dateIn, dayBegins, type Instant } from '#domain/time/calendar'
import { type Refusal, refuseField } from '#server/core/outcome'
import { publishedSlot } from '#server/handover/rows/ceremony-slots'

export type TypedTerms = { effectiveOn: CalendarDate; overlapFrom: CalendarDate; ceremonyOn: string; ceremonySlot: string }

export type CheckedTerms = { effectiveOn: CalendarDate; overlapFrom: CalendarDate; ceremonyOn: string | null; ceremonySlot: string | null }

/** How many days ahead a handover may be prepared: guards against a mistyped year. */
const FARTHEST = 5 * 366

/**
 * Checks new terms: a future instant, an overlap before it, a slot of a published agenda. Refuses by field `in-the-past`, `no-date`
 * (too far ahead), `overlap-after` and `no-slot`.
 */
export async function checkedTerms(
  tx: Db,
  typed: TypedTerms,
  now: Instant,
  zone: string,
): Promise<{ ok: true; terms: CheckedTerms } | Refusal> {
  if (dayBegins(typed.effectiveOn, zone) <= now) return refuseField('effectiveOn', 'in-the-past')
  if (typed.effectiveOn > addDays(dateIn(zone, now), FARTHEST)) return refuseField('effectiveOn', 'no-date')
  if (typed.overlapFrom > typed.effectiveOn) return refuseField('overlapFrom', 'overlap-after')
  const asked = typed.ceremonySlot.trim()
  const ceremonySlot = asked === '' ? null : await publishedSlot(tx, asked)
  if (asked !== '' && ceremonySlot === null) return refuseField('ceremonySlot', 'no-slot')
  const { effectiveOn, overlapFrom, ceremonyOn } = typed
  return { ok: true, terms: { effectiveOn, overlapFrom, ceremonyOn: ceremonyOn || null, ceremonySlot } }
}
