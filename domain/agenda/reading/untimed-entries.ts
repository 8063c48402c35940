import type { EntryAnchor } from '#domain/agenda/reading/anchor'
import { numberedItem } from '#domain/agenda/reading/read-items'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

const LASTS = /^\p{Lu}.{2,160}\(\d{1,3}\s?(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|минут)\)$/iu

const LASTS_FIRST = /^\d{1,3}\s?(?:['’′]|min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?)\s+(?=["“«]?\p{Lu})/u

/** How many lines must say how long they last for these to be the entries of a programme. */
const FEWEST = 3

/**
 * The entries of a programme that says no times, only how long each lasts: “Opening remarks (5 min)” after an empty line, “20'  Keynote”. None where fewer
 * than three lines say so.
 */
export function entriesByLength(lines: readonly SourceLine[]): EntryAnchor[] {
  const found = lines.flatMap((line, at) => {
    const isApart = (lines[at - 1]?.text ?? '') === ''
    const first = LASTS_FIRST.exec(line.text)
    if (first !== null) return [untimedAt(at, null, line.text.slice(first[0].length))]
    return isApart && LASTS.test(line.text) ? [untimedAt(at, null, line.text)] : []
  })
  return found.length < FEWEST ? [] : found
}

/** The entries of days that say no times, only the numbers of items. */
export function numberedEntries(lines: readonly SourceLine[]): EntryAnchor[] {
  return lines.flatMap((line, at) => {
    const item = numberedItem(line.text)
    return item === null ? [] : [untimedAt(at, item.number, item.title)]
  })
}

function untimedAt(at: number, number: string | null, rest: string): EntryAnchor {
  const times = { start: null, end: null, when: null }
  return { is: 'entry', at, readings: [{ times, number, rest }], isDoubtful: false, rest }
}
