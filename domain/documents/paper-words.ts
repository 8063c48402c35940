import type { Access, Attendance, PublishedStatus, Purpose, Role, SlotKind, StandingCode, Status } from '#domain/agenda/agenda-terms'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { AgreedSentence } from '#domain/statement/agreed-sentence'
import type { ContributionKind, Decision, LanguageStatus, StatementKind, StatementState } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'

/** The sentences of papers, by their place in `messages/`: the domain speaks codes, and is given who puts them into words. */
export type PaperSentence =
  | `agenda.${'continued' | 'untitled' | 'toBeNamed' | 'list' | 'programme' | 'papers' | 'parallel' | 'alongside' | 'demonstration' | 'minutes'}`
  | `agenda.purposes.${Purpose}`
  | `agenda.accesses.${Access}`
  | `agenda.roles.${Role}`
  | `agenda.roleLabels.${Exclude<Role, 'line'>}`
  | `agenda.attendances.${Attendance}`
  | `agenda.statuses.${PublishedStatus}`
  | `papers.standings.${StandingCode}`
  | `papers.${'version' | 'versionOfStanding' | 'items' | 'chair' | 'when' | 'where' | 'time' | 'page'}`
  | `papers.marks.${'draft' | 'earlier'}`
  | 'agenda.standings.provisional'
  | `papers.${'atAGlance' | 'annotations'}`
  | `papers.comparison.${'title' | 'from' | 'to' | 'nothing' | 'meeting' | 'removed' | 'what'}`
  | OrganisersSentence
  | FileSentence
  | TextSentence
  | DossierSentence
  | ReminderSentence

/** What the papers of organisers say beside the programme's own words. */
type OrganisersSentence =
  | `papers.${'namePlates' | 'seating' | 'moderatorCards' | 'speakers'}`
  | `papers.${'draftOf' | 'draftAfter' | 'organisersOnly' | 'chairSeat' | 'number' | 'named' | 'headOfTable' | 'order' | 'protocolOrder'}`
  | `papers.${'nobodyModerates' | 'nobodySpeaks' | 'questions' | 'timeGiven' | 'who' | 'what'}`
  | `papers.speakersAre.${Status}`
  | `participation.${'who' | 'count'}`
  | `participation.capacities.${MeetingCapacity}`

/** What papers about an outcome text say, most of it as its pages do. */
type TextSentence =
  | AgreedSentence['code']
  | `languages.${Locale}`
  | `statement.kinds.${StatementKind}`
  | `statement.standings.${LanguageStatus}`
  | `statement.said.${ContributionKind}`
  | `statement.decisions.${Decision}`
  | `statement.silenceIs.${'broken' | 'withdrawn' | 'adopted' | 'noObjection'}`
  | `statement.${'issued' | 'issuedBy' | 'agreedBefore' | 'corr' | 'demonstration' | 'demonstrationNote' | 'withdrawnNotice'}`
  | `statement.${'earlierNotice' | 'unofficialNotice' | 'issuedWithBrackets' | 'authoritativeMark' | 'notTranslated'}`
  | `statement.${'zeroDraft' | 'rev' | 'compared' | 'moved' | 'noProposals' | 'paragraphGone' | 'untilTime'}`
  | `statement.${'saidTo' | 'proposedIn' | 'saidInSilence' | 'saidInObjection' | 'answeredBefore' | 'draftThenRead'}`
  | `papers.${'issuedOn' | 'correctedOn' | 'demonstrationOf' | 'textOf' | 'draft' | 'stale' | 'agreed' | 'languages' | 'corrections'}`
  | `papers.${'hash' | 'added' | 'deleted' | 'compilation' | 'saidInAll' | 'forChair' | 'unanswered'}`
  | `papers.${'silenceNotice' | 'text' | 'opened' | 'expires'}`
  | `papers.silenceMeans.${'agreed' | 'statement'}`

/** What the paper of a handover's dossier says. */
type DossierSentence =
  | `handover.${'title' | 'dossier' | 'outgoing' | 'incoming' | 'effectiveOn' | 'overlap' | 'overlapSince' | 'ceremony' | 'clear' | 'inRevision'}`
  | `handover.${'drafts' | 'statements' | 'silences' | 'missing'}`
  | `handover.teams.${'outgoing' | 'incoming' | 'nobody'}`
  | `activity.acts.handover.${'prepared' | 'confirmed' | 'declined' | 'called-off'}`
  | `statement.states.${StatementState}`
  | `meeting.tabs.${'agenda' | 'statement'}`
  | `papers.${'sealedOf' | 'acts' | 'act' | 'account' | 'meeting' | 'begins' | 'lastVersion' | 'versionNumber' | 'state' | 'lacks' | 'onRecord' | 'fileHash' | 'proof' | 'unpublished'}`

/** What a reminder to a delegation says. */
type ReminderSentence = `reminder.${'subject' | 'ask' | 'speaker' | 'confirm' | 'by' | 'answerAt'}`

/** What calendars, tables and schedules of a programme say. */
type FileSentence =
  | `agenda.kinds.${SlotKind}`
  | `editor.fields.${TableColumn}`
  | `papers.${'calendarWithdrawn' | 'placeUnknown' | 'partColumn' | 'speaksForColumn' | 'versionColumn'}`

/** Columns of a table of a programme that are called as the editor calls the field. */
export type TableColumn =
  | 'date'
  | 'start'
  | 'end'
  | 'when'
  | 'place'
  | 'kind'
  | 'number'
  | 'title'
  | 'role'
  | 'topic'
  | 'honorific'
  | 'name'
  | 'position'
  | 'status'
  | 'attendance'
  | 'minutes'

/** Who puts a paper's codes into the words of its language. */
export type PaperWords = {
  say: (code: PaperSentence, values?: Record<string, string | number>) => string
  /** “Bishkek time”. */
  zone: (timeZone: string) => string
  /** “Bishkek time, UTC+6”. */
  zoneOn: (timeZone: string, date: CalendarDate) => string
}
