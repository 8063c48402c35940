import type { DraftDay } from '#domain/agenda/agenda-draft'
import type { EntryTimes } from '#domain/agenda/entry-times'
import type { ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { readSlotLine, type SlotLine } from '#domain/agenda/slot-line'

/** An entry of a pasted programme: its line, and what stands below it where the text says more than a line. */
export type PastedEntry = { dayId: string; line: SlotLine; more: ReadSlot | null }

/** What was understood of pasted lines, and the lines that were not. */
export type PastedEntries = { entries: PastedEntry[]; unread: string[] }

/** A longer text is a whole programme, and has a page to be read on. */
export const LONGEST_PASTE = 20_000

/** Whether a pasted text is more than a line. */
export function isSeveralLines(text: string): boolean {
  return linesOf(text).length > 1
}

/**
 * Reads pasted lines into entries of a day. Lines that each say their time, or of which none does, are read one by one, as if typed;
 * others as a programme, with people, places and words below each entry. A text that names days of the meeting puts its entries on
 * them, otherwise on `dayId`. What leaves a doubt is not guessed: it stays among the lines that were not read.
 */
export function pastedEntries(text: string, dayId: string, days: readonly DraftDay[], standing: readonly EntryTimes[]): PastedEntries {
  const lines = linesOf(text.slice(0, LONGEST_PASTE))
  const alone = lines.map((line) => readSlotLine(line, []))
  const kinds = new Set(alone.map((line) => (line?.ask !== null ? 'doubtful' : line.read.follows ? 'untimed' : 'timed')))
  if (kinds.size < 2 && !kinds.has('doubtful')) return oneByOne(lines, dayId, standing)
  const { agenda, problems } = readAgendaText(text.slice(0, LONGEST_PASTE))
  const found =
    agenda?.days.flatMap(({ date, slots }) => slots.map((slot) => entryOf(slot, days.find((day) => day.date === date)?.id ?? dayId))) ?? []
  if (found.length === 0) return oneByOne(lines, dayId, standing)
  return { entries: found, unread: problems.filter(({ code }) => code === 'not-read').map(({ quote }) => quote) }
}

function oneByOne(lines: readonly string[], dayId: string, standing: readonly EntryTimes[]): PastedEntries {
  const day = [...standing]
  const entries: PastedEntry[] = []
  const unread: string[] = []
  for (const line of lines) {
    const said = readSlotLine(line, day)
    if (said?.ask === null) {
      entries.push({ dayId, line: said.read, more: null })
      day.push(said.read)
    } else unread.push(line)
  }
  return { entries, unread }
}

function entryOf(slot: ReadSlot, dayId: string): PastedEntry {
  const { number, start, end, when, kind, title } = slot
  return { dayId, line: { number, start, end, when, kind, title, follows: false }, more: slot }
}

// Bullets of a list are no words of a title.
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[•·▪*]\s+/u, ''),
    )
    .filter((line) => line !== '')
}
