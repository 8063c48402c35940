import { fileAt } from '#app/files/file-at'
import { versionsToCompare } from '#app/files/versions-to-compare'
import { WORD } from '#app/files/word-of'
import { markedComparison } from '#domain/documents/marked-comparison'
import { programmePaper } from '#domain/documents/programme-paper'
import { paperWords } from '#messages/paper-words'
import { drawWord } from '#server/papers/draw-word'
import { comparison } from '#server/publication/queries/comparison'

/** The later of two versions (`from`, `to`) as a Word file in which what came and what went are tracked changes. */
export const comparisonDocxFile = fileAt('meeting', 'comparison.docx', {
  mediaType: WORD,
  query: comparison,
  args: versionsToCompare,
  // Compared when it is drawn: who has the file already has not to wait for that.
  render: ({ earlier, ...later }, { locale }) => {
    const [before, after] = [
      { ...earlier, marks: [] },
      { ...later, marks: [] },
    ]
    const words = paperWords(locale)
    const from = [before, after].map((version) => programmePaper(version, locale, words, { abstracts: true }))
    return { from, draw: () => drawWord(markedComparison(before, after, locale, words)) }
  },
  saveAs: ({ slug, earlier, number }, locale) => `${slug}-${earlier.number}-${number}-comparison-${locale}.docx`,
})
