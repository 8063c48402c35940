import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { programmePaper } from '#domain/documents/programme-paper'
import { paperWords } from '#messages/paper-words'
import { draftPaper } from '#server/publication/queries/draft-paper'

/** The draft of a programme as a paper, for those who may read it; every page says what it is. */
export const draftPdfFile = fileAt('desk-meeting', 'draft.pdf', {
  mediaType: 'application/pdf',
  query: draftPaper,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) => {
    const words = paperWords(locale)
    const draft = { ...read, number: null, publishedAt: read.changedAt, marks: [words.say('papers.marks.draft')] }
    return pdfOf(programmePaper(draft, locale, words, { abstracts: true }))
  },
  saveAs: ({ slug }, locale) => `${slug}-draft-${locale}.pdf`,
})
