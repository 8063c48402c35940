import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { CheckFacts } from '#domain/agenda/check/check-facts'
import { type Found, warning } from '#domain/agenda/finding'
import type { MeetingType } from '#domain/meeting/meeting-terms'

/** The meetings that all Member States come to. */
const OF_ALL: ReadonlySet<MeetingType> = new Set(['som', 'ministerial', 'conference'])

/**
 * The Member States on the meeting's first day that have no part in its agenda. Asked once the agenda names people of two of them: before,
 * it is a programme without people, or has only begun. A State whose people declined was thought of.
 */
export function absentMembers({ meeting, days }: AgendaDocument, draft: AgendaDraft, { members }: CheckFacts): Found[] {
  if (!OF_ALL.has(meeting.type)) return []
  const printed = days.flatMap(({ slots }) => slots.flatMap(contributionsOf))
  const there = new Set([...printed, ...draft.contributions].map(({ state }) => state))
  const absent = members.filter((code) => !there.has(code))
  return members.length - absent.length < 2 ? [] : absent.map((state) => warning('member-absent', { state }))
}
