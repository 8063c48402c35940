import type { AnsweringEnded, AnswersView } from '#domain/agenda/answer-view'
import type { RosterEntry } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { SideNamesView } from '#domain/people/side-names-view'

/** Everybody who appears in the draft of a meeting, with what was asked of them and answered. */
export type RosterView = AnswersView & {
  meeting: MeetingFacts
  entries: RosterEntry[]
  names: SideNamesView
  /** A mark of all that is still wanted of a side, by its key, to see that a reminder says what stands. */
  stamps: Record<string, string>
  ended: AnsweringEnded | null
  /** The e-mail address that a side was last asked at by a link, by its key. */
  addresses: Record<string, string>
}
