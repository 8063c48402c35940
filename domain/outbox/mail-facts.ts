import type { AskedView } from '#domain/agenda/answer-view'
import type { OwnChange, When } from '#domain/agenda/own-changes'
import type { CalendarMeeting } from '#domain/documents/calendar/meeting-calendar'
import type { NewsKind, SignInChange } from '#domain/outbox/news-kinds'
import type { Mine } from '#domain/people/appearance-owner'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** Where the recipient, or their delegation, appears in a published agenda. */
export type OwnAppearance = { title: LocalizedText; on: When }

/** What changed since what the recipient was last told of: for them, and how much else. `states` is what States are called. */
export type Changed = { own: OwnChange[]; others: number; states: Readonly<Record<string, string>> }

/** The programme for a calendar of what is the recipient's own. */
export type OwnCalendar = CalendarMeeting & { zone: string; mine: Mine }

/** An appearance that is asked for, with the address where it is answered. */
export type AskedInMail = { appearance: AskedView; href: string }

/** What a message tells, before it is put into words. */
export type MailFacts = {
  kind: NewsKind
  locale: Locale
  to: string
  /** Whose account it is; empty for who has none. */
  name: string
  process: LocalizedText
  site: string
  /** What to open; empty where there is nothing for its reader. */
  href: string
  /** Where answers go; null where no address is set. */
  replyTo: string | null
  /** The matter it is about. */
  thread: string | null
  meeting: LocalizedText | null
  /** Of an outcome text. Never a word of the text itself. */
  text: LocalizedText | null
  number: number | null
  /** Null for a first version. */
  changed: Changed | null
  /** Until when something can be done, in the Process's zone. */
  until: { instant: Instant; zone: string } | null
  /** What silence means for this kind of text, and whether the recipient's delegation may object. */
  silence: { kind: StatementKind; voice: boolean } | null
  /** States by their names in the message's language. */
  handover: { outgoing: string; incoming: string; effectiveOn: CalendarDate } | null
  signIn: SignInChange | null
  /** In the meeting's zone. */
  own: { zone: string; appearances: OwnAppearance[] } | null
  calendar: OwnCalendar | null
  /** What organisers wrote, as they wrote it. */
  note?: { subject: LocalizedText; text: LocalizedText }
  /** What the day's one message gathers, in the order it happened. */
  gathered?: MailFacts[]
  /** Where its recipient says that they want no more messages of its group; none where it cannot be said. */
  unsubscribe?: { page: string; oneClick: string }
  /** Where its recipient chooses what they are told, and how. */
  choose?: string
  /** When the message was sent before that this one repeats, in the Process's zone. */
  again?: { instant: Instant; zone: string }
  /** What is asked of the recipient, who asks it, and what States and organisations are called. */
  asked?: { by: string; appearances: AskedInMail[]; names: SideNamesView }
}
