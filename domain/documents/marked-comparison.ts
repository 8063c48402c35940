import { type Compared, comparedFacts } from '#domain/documents/comparison-paper'
import { markedBlocks } from '#domain/documents/marked-blocks'
import { type Block, type Paper, run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'

/**
 * The later of two versions of a programme with what came and what went since the earlier one marked in its text, as in a statement that
 * is compared: in Word they are tracked changes, which Word explains itself.
 */
export function markedComparison(earlier: AgendaVersion & Compared, later: AgendaVersion, locale: Locale, words: PaperWords): Paper {
  const paper = programmePaper(later, locale, words, { abstracts: true })
  const title = words.say('papers.comparison.title')
  const [head, ...rest] = markedBlocks(programmePaper(earlier, locale, words, { abstracts: true }).blocks, paper.blocks)
  return {
    ...paper,
    title: `${title} – ${paper.title}`,
    blocks: [...headed(head, title, locale), comparedFacts(earlier, later, locale, words), ...rest],
  }
}

function headed(head: Block | undefined, title: string, locale: Locale): Block[] {
  return head?.kind === 'head' ? [{ ...head, above: [run(title, locale)] }] : []
}
