import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** The levels and kinds of meeting the Process holds (docs/where-facts-come-from.md, “Kinds of event”). */
export const MEETING_TYPES = [
  'som',
  'ministerial',
  'conference',
  'coordinators',
  'workshop',
  'training',
  'forum',
  'briefing',
  'expert',
  'presentation',
  'other',
] as const
export type MeetingType = (typeof MEETING_TYPES)[number]

/** How one attends a meeting; may differ from the standing capacity in the Process. */
export const MEETING_CAPACITIES = ['member', 'observer', 'guest', 'organization', 'resource'] as const
export type MeetingCapacity = (typeof MEETING_CAPACITIES)[number]

/** Decisions about holding a meeting; each is a dated row. */
export const CONVOCATIONS = ['convened', 'postponed', 'cancelled'] as const
export type Convocation = (typeof CONVOCATIONS)[number]

/** The state of a meeting on a day, from the decisions and its dates. */
export type MeetingState = 'planned' | 'convened' | 'under-way' | 'held' | 'postponed' | 'cancelled'

/** What a meeting is, apart from its agenda. */
export type MeetingFacts = {
  id: string
  slug: string
  type: MeetingType
  ordinal: number | null
  title: LocalizedText
  theme: LocalizedText | null
  startsOn: CalendarDate
  endsOn: CalendarDate
  timeZone: string
  city: LocalizedText | null
  country: LocalizedText | null
  venue: LocalizedText | null
  /** Words before the programme. */
  preamble: LocalizedText | null
  /** Further zones in which times are printed. */
  alsoZones: string[]
}

/** The state of a meeting, from its last convocation and today's date in its own zone. */
export function meetingState(
  convocation: Convocation | null,
  days: { startsOn: CalendarDate; endsOn: CalendarDate },
  today: CalendarDate,
): MeetingState {
  if (convocation === 'cancelled' || convocation === 'postponed') return convocation
  if (today > days.endsOn) return 'held'
  if (today >= days.startsOn) return 'under-way'
  return convocation === 'convened' ? 'convened' : 'planned'
}
