import type { Paper } from '#domain/documents/paper'
import { run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { changeRuns, legend, lineOf, paragraphBlocks, revisionWords, statementHead } from '#domain/documents/statement-blocks'
import { unissuedPaper } from '#domain/documents/text-paper'
import type { ComparisonView } from '#domain/statement/comparison-view'
import type { Locale } from '#domain/text/locale'

/** Two revisions of a text as a paper: the later one with what was added and what was taken out, as they were compared when it was made. */
export function comparedPaper(read: ComparisonView, locale: Locale, words: PaperWords): Paper {
  const { from, to, changes, titleChanges, locale: lang, madeAt, meeting, document } = read
  const name = words.say('statement.compared', { from: revisionWords(from, words), to: revisionWords(to, words) })
  const blocks = [
    statementHead(meeting, changeRuns(titleChanges, lang), [[run(name, locale)]], locale),
    ...lineOf(legend(locale, words), 'small'),
    ...paragraphBlocks(
      changes.map(({ heading, text, before, after, moved }) => ({
        label: after === null ? '–' : String(after),
        heading: changeRuns(heading, lang),
        text: changeRuns(text, lang),
        beneath: lineOf(moved ? [run(words.say('statement.moved', { number: before ?? 0 }), locale)] : []),
      })),
    ),
  ]
  return unissuedPaper({ meeting, document, at: madeAt }, name, blocks, locale, words)
}
