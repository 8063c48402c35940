import { fileAt } from '#app/files/file-at'
import { versionsToCompare } from '#app/files/versions-to-compare'
import { WORD, wordOf } from '#app/files/word-of'
import { markedComparison } from '#domain/documents/marked-comparison'
import { paperWords } from '#messages/paper-words'
import { comparison } from '#server/publication/queries/comparison'

/** The later of two versions (`from`, `to`) as a Word file in which what came and what went are tracked changes. */
export const comparisonDocxFile = fileAt('meeting', 'comparison.docx', {
  mediaType: WORD,
  query: comparison,
  args: versionsToCompare,
  render: ({ earlier, ...later }, { locale }) =>
    wordOf(markedComparison({ ...earlier, marks: [] }, { ...later, marks: [] }, locale, paperWords(locale))),
  saveAs: ({ slug, earlier, number }, locale) => `${slug}-${earlier.number}-${number}-comparison-${locale}.docx`,
})
