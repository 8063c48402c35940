import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { moderatorCards } from '#domain/documents/moderator-cards'
import { namePlates } from '#domain/documents/name-plates'
import type { Paper } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { seatingPaper } from '#domain/documents/seating-paper'
import { speakersPaper } from '#domain/documents/speakers-paper'
import type { Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { meetingPapers } from '#server/agenda/queries/meeting-papers'

/** Papers that the organisers of a meeting print of its draft, for nobody else. */
export const organisersPapers = [
  fileAt('desk-meeting', 'name-plates.pdf', printed('name-plates', namePlates)),
  fileAt('desk-meeting', 'seating.pdf', printed('seating', seatingPaper)),
  fileAt('desk-meeting', 'moderators.pdf', printed('moderators', moderatorCards)),
  fileAt('desk-meeting', 'presenters.pdf', printed('presenters', speakersPaper)),
]

function printed(name: string, compose: (view: MeetingPapersView, locale: Locale, words: PaperWords) => Paper) {
  return {
    mediaType: 'application/pdf',
    query: meetingPapers,
    args: ({ slug, locale }: { slug: string; locale: Locale }) => ({ slug, locale }),
    render: (read: MeetingPapersView, { locale }: { locale: Locale }) => pdfOf(compose(read, locale, paperWords(locale))),
    saveAs: ({ draft }: MeetingPapersView, locale: Locale) => `${draft.meeting.slug}-${locale}-${name}.pdf`,
  }
}
