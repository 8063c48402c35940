import type { Access, Purpose, Role, StandingCode, Status } from '#domain/agenda/agenda-terms'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { CalendarDate } from '#domain/time/calendar'

/** The sentences of papers, by their place in `messages/`: the domain speaks codes, and is given who puts them into words. */
export type PaperSentence =
  | `agenda.${'continued' | 'toBeNamed' | 'list' | 'programme' | 'papers' | 'parallel' | 'alongside' | 'demonstration' | 'minutes'}`
  | `agenda.purposes.${Purpose}`
  | `agenda.accesses.${Access}`
  | `agenda.roles.${Role}`
  | `agenda.roleLabels.${Exclude<Role, 'line'>}`
  | 'agenda.attendances.video'
  | 'agenda.statuses.tbc'
  | `papers.standings.${StandingCode}`
  | `papers.${'version' | 'versionOfStanding' | 'items' | 'chair' | 'when' | 'where' | 'time'}`
  | OrganisersSentence

/** What the papers of organisers say beside the programme's own words. */
type OrganisersSentence =
  | `papers.${'namePlates' | 'seating' | 'moderatorCards' | 'speakers'}`
  | `papers.${'draftOf' | 'draftAfter' | 'organisersOnly' | 'chairSeat' | 'number' | 'named' | 'headOfTable' | 'order' | 'protocolOrder'}`
  | `papers.${'nobodyModerates' | 'nobodySpeaks' | 'questions' | 'timeGiven' | 'who' | 'what'}`
  | `papers.speakersAre.${Status}`
  | `participation.${'who' | 'count'}`
  | `participation.capacities.${MeetingCapacity}`

/** Who puts a paper's codes into the words of its language. */
export type PaperWords = {
  say: (code: PaperSentence, values?: Record<string, string | number>) => string
  /** “Bishkek time”. */
  zone: (timeZone: string) => string
  /** “Bishkek time, UTC+6”. */
  zoneOn: (timeZone: string, date: CalendarDate) => string
}
