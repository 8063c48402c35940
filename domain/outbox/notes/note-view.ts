import type { RosterEntry } from '#domain/agenda/roster'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { MailFacts } from '#domain/outbox/mail-facts'
import type { AudienceChoice, NoteAudience } from '#domain/outbox/notes/note-audience'
import type { MessageState } from '#domain/outbox/sending-rule'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'

type NoteMeeting = Pick<MeetingFacts, 'id' | 'slug' | 'title' | 'timeZone'>

/** The groups that can be written to, and what is needed to name them. */
export type NoteGroupsView = { meeting: NoteMeeting; choices: AudienceChoice[]; names: SideNamesView }

/** A note in the list of a meeting's notes. `messages`: how many were written when it was sent. Its words are forgotten after a time. */
export type NoteSummaryView = {
  id: string
  to: NoteAudience
  subject: LocalizedText | null
  writtenAt: Instant
  sentAt: Instant | null
  messages: number
}

export type NotesView = NoteGroupsView & { notes: NoteSummaryView[] }

/**
 * Somebody a message reaches, in the language of their messages; its state, once it is sent. Who has no account is known by an address, and
 * by an appearance while the note is not sent. `id` is that of the account, the appearance or the message.
 */
export type NoteRecipientView = {
  id: string
  name: string
  address: string | null
  entry: RosterEntry | null
  locale: Locale
  message: { id: string; state: MessageState } | null
}

/**
 * One note: to whom it goes, or went, and who is left to be written to by hand. `seen` marks the list; `shown`: what one of the recipients receives, by their own
 * rights, while it is not sent. `waiting` and `left`: how many of its messages can be taken back, and how many cannot any more.
 */
export type NoteView = NoteGroupsView & {
  id: string
  version: number
  to: NoteAudience
  subject: LocalizedText | null
  text: LocalizedText | null
  writtenAt: Instant
  sentAt: Instant | null
  seen: string
  waiting: number
  left: number
  recipients: NoteRecipientView[]
  byHand: RosterEntry[]
  shown: { id: string; facts: MailFacts } | null
}
