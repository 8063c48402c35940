import type { WordBlock, WordContent, WordParagraph, WordTable } from '#domain/documents/word-content'

/**
 * What a Word file says as plain text, as it reads with all changes taken: a blank line between paragraphs, rows of tables with `|`
 * between their cells. What else stands in a cell follows its row, paragraph by paragraph.
 */
export function textOfWord({ blocks }: WordContent): string {
  return blocks.flatMap(linesOf).join('\n\n')
}

function linesOf(block: WordBlock): string[] {
  return block.kind === 'paragraph' ? worded([paragraphText(block)]) : block.rows.flatMap(rowLines)
}

function rowLines({ cells, change }: WordTable['rows'][number]): string[] {
  if (change?.kind === 'deleted') return []
  const said = cells.map((cell) => cell.flatMap(linesOf))
  if (said.length < 2) return said.flat()
  const first = said.map(([line = '']) => line.replaceAll('|', '¦').replaceAll('\n', ' '))
  return [...(first.some((line) => line !== '') ? [`| ${first.join(' | ')} |`] : []), ...said.flatMap((lines) => lines.slice(1))]
}

function paragraphText({ label, runs, change }: WordParagraph): string {
  if (change?.kind === 'deleted' && runs.every((run) => run.change?.kind === 'deleted')) return ''
  const words = runs
    .filter((run) => run.change?.kind !== 'deleted')
    .map(({ text }) => text)
    .join('')
  return words.trim() === '' ? '' : [label, words].filter((part) => part !== null && part !== '').join(' ')
}

function worded(lines: string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}
