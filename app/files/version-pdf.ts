import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { programmePaper } from '#domain/documents/programme-paper'
import { paperWords } from '#messages/paper-words'
import { version } from '#server/publication/queries/version'
import { numberIn } from '#server/web/issued-address'

/** One version of a programme as a paper; an earlier one says so on every page. */
export const versionPdfFile = fileAt('version', 'agenda.pdf', {
  mediaType: 'application/pdf',
  query: version,
  args: ({ slug, number, locale }) => ({ slug, number: numberIn(number) ?? 0, locale }),
  render: (read, { locale }) => {
    const words = paperWords(locale)
    const marks = read.earlier ? [words.say('papers.marks.earlier')] : []
    return pdfOf(programmePaper({ ...read, marks }, locale, words, { abstracts: true }))
  },
  saveAs: ({ slug, number }, locale) => `${slug}-${number}-agenda-${locale}.pdf`,
})
