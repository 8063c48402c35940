import type { AgendaDocument, Standing } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { Change } from '#domain/agenda/change'
import type { OnNow } from '#domain/agenda/on-now'
import type { Mine } from '#domain/people/appearance-owner'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { StatementLinkView } from '#domain/statement/issued-view'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

/** What the page at a meeting's address says whether its agenda stands or was withdrawn. */
type AtAddress = {
  slug: string
  title: LocalizedText
  number: number
  publishedAt: Instant
  audience: Audience
  /** A newer version is for participants only; this is the last that was public. */
  replaced: boolean
  /** The State that held the Chair when the meeting began, or holds it now where the meeting is to come. */
  chair: string | null
  /** What those for whom people speak were called when the meeting began. */
  sides: SideNamesView
  mine: Mine
  /** The meeting's outcome text, where one is issued to the viewer. */
  statement: StatementLinkView | null
  can: { withdraw: boolean }
}

/** The published agenda of a meeting. */
export type StandingScheduleView = AtAddress & {
  state: 'published'
  note: LocalizedText | null
  document: AgendaDocument
  /** What changed with this version, and what States are called in it; null once the meeting is over, or where nothing may be told. */
  changed: { changes: Change[]; states: Record<string, string> } | null
  /** What of it is on at this minute; null where it does not run today. */
  now: OnNow | null
}

/** The notice in the place of an agenda that was withdrawn. */
export type WithdrawnScheduleView = AtAddress & { state: 'withdrawn'; reason: LocalizedText; withdrawnAt: Instant; timeZone: string }

export type ScheduleView = StandingScheduleView | WithdrawnScheduleView

/** One version of an agenda; `changes` are those since the version before it that its reader may read. */
export type VersionView = {
  number: number
  note: LocalizedText | null
  /** Null in versions from before it was asked. */
  standing: Standing | null
  publishedAt: Instant
  audience: Audience
  changes: Change[]
  withdrawn: { at: Instant; reason: LocalizedText } | null
  /** Whether its words may be read: not where it, or what stands at the address, is withdrawn. */
  readable: boolean
}
