import type { Dated } from '#domain/record/dated-rows'
import type { BeginningPrecision } from '#domain/record/register-terms'
import type { Instant } from '#domain/time/calendar'

/** A dated row as the record's pages list it, whatever it says. A name has no precision, a row of the first record no source. */
export type DatedView = Dated & { id: string; precision?: BeginningPrecision; source?: string; replacedAt: Instant | null }
