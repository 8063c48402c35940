import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { WORD, wordOf } from '#app/files/word-of'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import { agendaToKeep } from '#domain/documents/word-agenda'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'
import { draftPaper } from '#server/publication/queries/draft-paper'
import { schedule } from '#server/publication/queries/schedule'
import { version } from '#server/publication/queries/version'
import { numberIn } from '#server/web/issued-address'

/** The published programme as a Word file, which comes back as the same agenda with what was changed in it. */
export const agendaDocxFile = fileAt('meeting', 'agenda.docx', {
  mediaType: WORD,
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) =>
    read.state === 'withdrawn' ? withdrawnAgenda(read, locale) : programmeWord({ ...read, marks: [] }, words(read.note, locale), locale),
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-programme-${locale}.docx`,
})

/** One version of a programme as a Word file; an earlier one says so on every page. */
export const versionDocxFile = fileAt('version', 'agenda.docx', {
  mediaType: WORD,
  query: version,
  args: ({ slug, number, locale }) => ({ slug, number: numberIn(number) ?? 0, locale }),
  render: (read, { locale }) => {
    const marks = read.earlier ? [paperWords(locale).say('papers.marks.earlier')] : []
    return programmeWord({ ...read, marks }, words(read.note, locale), locale)
  },
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-programme-${locale}.docx`,
})

/** The draft of a programme as a Word file, for those who may read it; every page says what it is. */
export const draftDocxFile = fileAt('desk-meeting', 'draft.docx', {
  mediaType: WORD,
  query: draftPaper,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) => {
    const marks = [paperWords(locale).say('papers.marks.draft')]
    return programmeWord({ ...read, number: null, publishedAt: read.changedAt, marks }, '', locale)
  },
  saveAs: ({ slug }, locale) => `${slug}-draft-${locale}.docx`,
})

function programmeWord(of: AgendaVersion, note: string, locale: Locale) {
  const said = paperWords(locale)
  const { document, number, publishedAt } = of
  const mark = number === null ? null : { number, publishedAt, note }
  const kept = agendaToKeep(document, mark, locale, said.say('agenda.continued'))
  return wordOf(programmePaper(of, locale, said, { abstracts: true }), kept)
}
