import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { versionsToCompare } from '#app/files/versions-to-compare'
import { comparisonPaper } from '#domain/documents/comparison-paper'
import { changeSentence } from '#messages/change-sentence'
import { paperWords } from '#messages/paper-words'
import { translator } from '#messages/translator'
import { comparison } from '#server/publication/queries/comparison'

/** What changed between two versions (`from`, `to`) as a paper. */
export const comparisonPdfFile = fileAt('meeting', 'comparison.pdf', {
  mediaType: 'application/pdf',
  query: comparison,
  args: versionsToCompare,
  render: (read, { locale }) => {
    const saying = { locale, t: translator(locale), stateName: (code: string) => read.states[code] ?? code }
    return pdfOf(comparisonPaper({ ...read, marks: [] }, read, locale, paperWords(locale), (change) => changeSentence(change, saying)))
  },
  saveAs: ({ slug, earlier, number }, locale) => `${slug}-${earlier.number}-${number}-comparison-${locale}.pdf`,
})
