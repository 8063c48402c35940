import type { SourceLine } from '#domain/agenda/reading/source-lines'

const CLOCK = /^\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[ap]\.?m\.?)?$/iu
const OPEN_CLOCK = /^\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[ap]\.?m\.?)?\s?[-–—]$/iu
const DASH = /^(?:[-–—]|to|до)$/iu
const BEGINS_WITH_CLOCK = /^\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/u

/**
 * Lines whose time a narrow column broke in two or three (“10:00”, “–”, “10:20”) as one line each. `joined` are the lines that are left
 * without words by it.
 */
export function joinedTimes(lines: readonly SourceLine[]): { lines: SourceLine[]; joined: SourceLine[] } {
  const read: SourceLine[] = []
  const joined: SourceLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const more = line.cells.length > 0 ? 0 : endOfClock(line.text, lines[at + 1]?.text ?? '', lines[at + 2]?.text ?? '')
    const others = lines.slice(at + 1, at + 1 + more)
    const text = [line, ...others].map((part) => part.text.replace(EDGE_DASH, '')).filter((part) => part !== '' && !DASH.test(part))
    read.push(more === 0 ? line : { ...line, text: text.join(' – ') })
    joined.push(...others)
    at += more
  }
  return { lines: read, joined }
}

const EDGE_DASH = /^[-–—]\s?|\s?[-–—]$/gu

/** How many lines after a clock belong to its time; 0 if none does. */
function endOfClock(first: string, second: string, third: string): number {
  if (CLOCK.test(first) && DASH.test(second) && BEGINS_WITH_CLOCK.test(third)) return 2
  if (CLOCK.test(first) && CLOCK.test(second)) return 1
  if (CLOCK.test(first) && /^[-–—]\s?\d/u.test(second) && BEGINS_WITH_CLOCK.test(second.replace(/^[-–—]\s?/u, ''))) return 1
  return OPEN_CLOCK.test(first) && BEGINS_WITH_CLOCK.test(second) ? 1 : 0
}
