import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Instant } from '#domain/time/calendar'

/** A delegation at a meeting; `listed` is false for one that only its draft knows. */
export type SeatedView = Delegation & { capacity: MeetingCapacity; listed: boolean }

/** What organisers' papers of a meeting are composed from: its draft, and who takes part. */
export type MeetingPapersView = {
  draft: AgendaDraft
  /** Organisations by the name that is printed. */
  organizations: Record<string, string>
  sides: SideNamesView
  /** In the protocol order of the reader's language. */
  seated: SeatedView[]
  /** The State in the Chair as the meeting begins, by its code; null where there is none. */
  chair: string | null
  /** The number of the last version published; null where there is none. */
  lastVersion: number | null
  /** When the draft, or who takes part, was last changed. */
  changedAt: Instant
}
