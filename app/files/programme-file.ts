import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import type { ScheduleView } from '#domain/agenda/schedule-view'
import type { PaperWords } from '#domain/documents/paper-words'
import type { AgendaVersion } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'
import { version } from '#server/publication/queries/version'
import { numberIn } from '#server/web/issued-address'

/** How a file of text is made of a version of a programme. */
type Make = (version: AgendaVersion & { slug: string }, locale: Locale, words: PaperWords) => string

type Saved = { slug: string; number: number }

/** A file of what stands at a meeting's address; of a withdrawn programme the notice. `ending` is that of its name when saved. */
export function standingFile(mediaType: string, ending: string, make: Make) {
  return {
    mediaType,
    query: schedule,
    args: ({ slug, locale }: { slug: string; locale: Locale }) => ({ slug, locale }),
    render: (read: ScheduleView, { locale }: { locale: Locale }) =>
      read.state === 'withdrawn' ? withdrawnAgenda(read, locale) : make({ ...read, marks: [] }, locale, paperWords(locale)),
    saveAs: ({ slug, number }: Saved, locale: Locale) => `${slug}-${number}-${locale}.${ending}`,
  }
}

/** The same of one version; an earlier one says so. */
export function versionFile(mediaType: string, ending: string, make: Make) {
  return {
    mediaType,
    query: version,
    args: ({ slug, number, locale }: { slug: string; number: string; locale: Locale }) => ({ slug, number: numberIn(number) ?? 0, locale }),
    render: (read: Awaited<ReturnType<typeof version>>, { locale }: { locale: Locale }) => {
      const words = paperWords(locale)
      return make({ ...read, marks: read.earlier ? [words.say('papers.marks.earlier')] : [] }, locale, words)
    },
    saveAs: ({ slug, number }: Saved, locale: Locale) => `${slug}-${number}-${locale}.${ending}`,
  }
}
