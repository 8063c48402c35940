import type { Post, StandingCapacity } from '#domain/record/process-terms'
import type { BeginningPrecision } from '#domain/record/register-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** The capacity of a State or organisation on a day. */
export type StandingView = { capacity: StandingCapacity; since: CalendarDate; precision: BeginningPrecision; source: string }

/** A State with its capacity, by the names it had on the day in one language. */
export type StateStandingView = StandingView & { code: string; name: string; officialName: string }

/** An organisation with its capacity, by the names it had on the day. */
export type OrganizationStandingView = StandingView & { id: string; shortName: LocalizedText; officialName: LocalizedText }

/** Somebody who presides for the State in the Chair, with the post held then. */
export type PresidingView = { name: LocalizedText; post: Post; position: LocalizedText }

/** Texts about the Process, with their source; `since` is the day from which they are its own: endorsed, and not only told. */
export type ProcessTextsView = { source: string; since: CalendarDate | null; items: LocalizedText[] }

/** Somebody who presided, and of whom no source says that they still did: `on` is the last day one names them in office. */
export type LastKnownView = PresidingView & { on: CalendarDate }

/** The Process as it stood on a day. */
export type ProcessView = {
  on: CalendarDate
  /** For a day to come, today: the Process is then shown as recorded today. */
  recordedOn: CalendarDate | null
  name: LocalizedText
  chair: {
    state: string
    name: string
    effectiveOn: CalendarDate
    precision: BeginningPrecision
    chairpersons: PresidingView[]
    /** Where nobody is known to preside on the day: who last did under this term. */
    lastKnown: LastKnownView | null
    deputies: PresidingView[]
  } | null
  members: StateStandingView[]
  observers: StateStandingView[]
  observingOrganizations: OrganizationStandingView[]
  /** Who runs the Support Unit: as it is printed, and in the reader's language. */
  supportUnit: string[]
  supportUnitNames: string[]
}
