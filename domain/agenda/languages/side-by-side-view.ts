import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { SameWords } from '#domain/agenda/languages/proposals'

/** A draft with what its texts may be filled with: wordings of the directory, and of other meetings, for the same words. */
export type SideBySideView = {
  draft: AgendaDraft
  directory: SameWords[]
  otherMeetings: SameWords[]
}
