import type { Role, Status } from '#domain/agenda/agenda-terms'
import type { AnswerKind, GivenBy, LinkPurpose } from '#domain/agenda/answer-terms'
import type { EntryTimes } from '#domain/agenda/entry-times'
import type { AppearanceSide } from '#domain/policy/answer-policy'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'

/** Whom a delegation named, as typed. */
export type NamedView = { honorific: string; name: string; position: string; language: Locale }

/** The last answer to an appearance. Its words are empty once they were removed. */
export type AnswerView = {
  id: string
  contributionId: string
  kind: AnswerKind
  note: string
  named: NamedView | null
  /** The State or organisation that answered; both null for who speaks for neither. */
  state: string | null
  organizationId: string | null
  /** The name of the account; null for an answer by link. */
  by: string | null
  givenBy: GivenBy
  answeredAt: Instant
  /** It took effect when it was given. */
  applied: boolean
  /** No organiser has looked yet at what did not take effect: an answer to what had changed since, or other words to be printed. */
  waits: boolean
}

/** That somebody was asked, and when last. */
export type AskingView = { contributionId: string; askedAt: Instant; asked: AppearanceSide }

/** The answers to a draft and what was asked, for its editor. */
export type AnswersView = { answers: AnswerView[]; askings: AskingView[] }

/** Why no answer is taken any more. */
export type AnsweringEnded = 'over' | 'cancelled'

/** An appearance that was asked of the viewer or their delegation, as the desk shows it: this and nothing else of the draft. */
export type AskedView = {
  id: string
  meeting: { id: string; title: LocalizedText; startsOn: CalendarDate; endsOn: CalendarDate; timeZone: string }
  date: CalendarDate
  times: EntryTimes
  when: LocalizedText | null
  title: LocalizedText | null
  continued: boolean
  part: LocalizedText | null
  role: Role
  roleLabel: LocalizedText | null
  honorific: LocalizedText | null
  name: LocalizedText | null
  position: LocalizedText | null
  state: string | null
  organizationId: string | null
  status: Status
  dueOn: CalendarDate | null
  askedAt: Instant
  /** The viewer’s own, not only their delegation’s. */
  own: boolean
  /** A mark of all this, to see that nothing has changed when the answer comes. */
  seen: string
  answer: AnswerView | null
  ended: AnsweringEnded | null
}

/** What an answer link that works shows: the appearance, who asked for it, and what the link is for. */
export type AnswerLinkView = { appearance: AskedView; purpose: LinkPurpose; askedBy: string }
