import { pdfOf } from '#app/files/pdf-of'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import type { ScheduleView } from '#domain/agenda/schedule-view'
import type { Paper } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import type { AgendaVersion } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'

type Compose = (version: AgendaVersion, locale: Locale, words: PaperWords) => Paper

/** A paper of the agenda that stands at a meeting's address, as PDF; of a withdrawn one the notice. `kind` is its name when saved. */
export function programmePdf(kind: string, compose: Compose) {
  return {
    mediaType: 'application/pdf',
    query: schedule,
    args: ({ slug, locale }: { slug: string; locale: Locale }) => ({ slug, locale }),
    render: (read: ScheduleView, { locale }: { locale: Locale }) =>
      read.state === 'withdrawn' ? withdrawnAgenda(read, locale) : pdfOf(compose({ ...read, marks: [] }, locale, paperWords(locale))),
    saveAs: ({ slug, number }: ScheduleView, locale: Locale) => `${slug}-${number}-${kind}-${locale}.pdf`,
  }
}
