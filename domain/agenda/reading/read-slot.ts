import type { Role } from '#domain/agenda/agenda-terms'
import type { LineUse, ReadContribution, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { besideTitle } from '#domain/agenda/reading/beside-title'
import { areInOtherLetters } from '#domain/agenda/reading/other-letters'
import { looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { asLabel, asSaid, asSentence, asSomebody, asTopic } from '#domain/agenda/reading/slot-people'
import { addLine, addPeople, type Blocks, type Reader, type Taking, type Unit, unitOf } from '#domain/agenda/reading/slot-reader'
import { emptySlot, leadingPlace, type SlotRun, titleOf, type Use } from '#domain/agenda/reading/slot-title'
import { asAbout, asAccess, asCountedPart, asHeading, asLine, asPapers, asPlace, asSubItem } from '#domain/agenda/reading/slot-words'
import { type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'

/** Reads the lines of one slot: its title, sub-items, prose, people, and the titled parts it may have. Every line is told its use. */
export function readSlot(run: SlotRun, width: number, use: Use): ReadSlot {
  const { place, lines } = leadingPlace(run.lines, use)
  const { title, rest } = titleOf(lines, width)
  const elsewhere = ELSEWHERE.exec(title.text)
  const said = title.text.slice(elsewhere?.[0].length ?? 0)
  const { words, minutes, label, somebody, role } = besideTitle(withoutSecondNumber(said, run.number))
  const slot = emptySlot(run, words, minutes)
  const reader: Reader = {
    slot: { ...slot, place: place ?? slot.place },
    own: { abstract: elsewhere === null ? [] : [elsewhere[1] ?? elsewhere[2] ?? ''], contributions: [] },
    parts: [],
    role: label,
    titleRole: OF_TITLE.find((role) => role === labelOf(`${slot.title}:`)?.role) ?? null,
    roleLabel: null,
    topic: null,
    isLed: false,
  }
  if (somebody !== null) {
    if (looksLikePerson(somebody, true)) addPeople(reader, somebody, role, null)
    else addLine(reader, somebody)
  }
  use(title.lines, 'title', reader.own.contributions)
  const blocks = textBlocks(rest, width)
  for (const [index, block] of blocks.entries()) {
    const { contributions } = unitOf(reader)
    const before = contributions.length
    const what = readBlock(reader, block, blocks, index)
    use(block.lines, what, contributions.slice(before))
  }
  if (reader.topic !== null) addLine(reader, reader.topic)
  return {
    ...reader.slot,
    ...written(reader.own),
    parts: reader.parts.map(({ part, unit }) => ({ ...part, ...written(unit) })),
  }
}

/** “09:00 – 09:10 (13:00 – 13:10) Welcome”, “11:15 – 12:00 / 15:15 – 16:00 Next steps”: the same hours in another zone, before the title. */
const ELSEWHERE =
  /^(?:[([]\s*(\d{1,2}[:.]\d{2}\s?[-–—]\s?\d{1,2}[:.]\d{2}[^()[\]]{0,20})[)\]]|\/\s*(\d{1,2}[:.]\d{2}\s?[-–—]\s?\d{1,2}[:.]\d{2}(?:\s\(?[A-Z]{3,5}\)?)?))\s+(?=\S)/u

// “Item 2. Ferries / Пункт 2. Паромы”: the number is said already.
function withoutSecondNumber(title: string, number: string | null): string {
  const [, before = '', again, after = ''] = /^(.+)\s\/\s(?:пункт|item)\s(\d{1,2})[.:]\s+(.+)$/iu.exec(title) ?? []
  return again !== undefined && again === number && areInOtherLetters(before, after) ? `${before} / ${after}` : title
}

const OF_TITLE: readonly Role[] = ['welcome', 'closing']

// What leaves least doubt comes first.
const TAKINGS: readonly Taking[] = [
  asSaid,
  asLabel,
  asCountedPart,
  asPlace,
  asAccess,
  asPapers,
  asSentence,
  asAbout,
  asTopic,
  asSomebody,
  asSubItem,
  asLine,
  asHeading,
]

function readBlock(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse {
  for (const taking of block.said === 'prose' ? [] : TAKINGS) {
    const use = taking(reader, block, blocks, index)
    if (use !== null) return use
  }
  unitOf(reader).abstract.push(block.is === 'text' ? block.text : `${block.label === null ? '–' : `${block.label})`} ${block.text}`)
  return 'abstract'
}

function written({ abstract, contributions }: Unit): { abstract: string | null; contributions: ReadContribution[] } {
  return { abstract: abstract.join('\n') || null, contributions }
}
