import type { Runs } from '#domain/documents/paper'

/** The words of runs, with what was put in and taken out in brackets, and behind a link its address. */
export function plainRuns(runs: Runs): string {
  return runs
    .map(({ text, look, href }, at) => {
      const words = look === 'inserted' ? `[+${text}+]` : look === 'deleted' ? `[-${text}-]` : text
      const ends = href !== undefined && runs[at + 1]?.href !== href
      return ends ? `${words} <${href}>` : words
    })
    .join('')
}

/** Words in lines of at most so many signs. A word that is longer, as an address may be, stays whole. Blank lines stay. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    // Not at a no-break space.
    for (const word of line.split(/[ \t\u2002-\u2006\u2008-\u200A]+/).filter((part) => part !== '')) {
      const last = lines.at(-1)
      if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines.length === 0 ? [''] : lines.map((made) => made.replaceAll('\u00A0', ' '))
  })
}

/** How wide words are: signs, without marks that stand above others. */
export function lengthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}

/** Words and as many spaces as make them so wide. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)))
}

/** Lines beside each other in columns of these widths, and no space at their ends. */
export function sideBySide(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((lines, column) => padded(lines[row] ?? '', widths[column] ?? 0))
      .join('')
      .trimEnd(),
  )
}

/** Lines moved to the right. */
export function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
}
