import type { Dated } from '#domain/record/dated-rows'
import type { BeginningPrecision } from '#domain/record/register-terms'
import type { Instant } from '#domain/time/calendar'

/** A dated row as the record's pages list it, whatever it says. A designation has no precision, a name neither that nor a source. */
export type DatedView = Dated & { id: string; precision?: BeginningPrecision; source?: string; replacedAt: Instant | null }
