import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { SameWords } from '#domain/agenda/languages/proposals'

/** A draft with what its texts may be filled with: wordings of the directory, and of other meetings, for the same words. */
export type SideBySideView = {
  draft: AgendaDraft
  /** The version of the meeting's details, where the words about it are kept. */
  meetingVersion: number
  directory: SameWords[]
  otherMeetings: SameWords[]
}
