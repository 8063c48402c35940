import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** Appearances of a draft that wait: places without a name, people not confirmed, and who declined and has to be replaced. */
export type PeopleWaits = { unnamed: number; unconfirmed: number; declined: number }

export const NOTHING_WAITS: PeopleWaits = { unnamed: 0, unconfirmed: 0, declined: 0 }

/** The same, with the answers of delegations that wait for an organiser, and those given since yesterday. */
export type DraftWaits = PeopleWaits & { answers: number; answered: number }

/** Acts of one kind by one person in a meeting, since yesterday; `who` null where Gavel acted by itself. */
export type ChangedLately = { act: string; who: string | null; times: number; at: Instant }

/** What has a date. `at` is an instant, on the clock of the meeting's zone; `on` a day. */
export type DueView = { slug: string; title: LocalizedText } & (
  | { kind: 'meeting'; on: CalendarDate }
  | { kind: 'comments' | 'silence'; at: Instant; timeZone: string }
  /** Places to fill and answers awaited by a day, which may be past. */
  | { kind: 'places'; on: CalendarDate; count: number; overdue: boolean }
)

/** So many dates are shown. */
const MOST_DUE = 8

/** The dates to come, the nearest first. */
export function nearestFirst(due: readonly DueView[]): DueView[] {
  const when = (one: DueView) => ('at' in one ? one.at : one.on)
  // A day comes before the instants on it, as it does in the order of the letters.
  return [...due].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0)).slice(0, MOST_DUE)
}
