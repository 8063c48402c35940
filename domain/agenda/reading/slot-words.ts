import { readTimes } from '#domain/agenda/line/read-times'
import type { LineUse, ReadPart } from '#domain/agenda/reading/agenda-reading'
import { besideTitle } from '#domain/agenda/reading/beside-title'
import { isBarePart, isCountedPart } from '#domain/agenda/reading/counted-part'
import { isPlaceAlone } from '#domain/agenda/reading/place-alone'
import { beginsWithHonorific, bracketed, looksLikePerson } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import { accessLine, namesPlace, papersLine, placedTitle, placeLine, saysContact, saysOffer } from '#domain/agenda/reading/slot-notes'
import { addLine, addPeople, type Blocks, type Reader, type Unit, unitOf } from '#domain/agenda/reading/slot-reader'
import { beginsSmall } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock } from '#domain/agenda/reading/text-blocks'

// Blocks of a slot that name nobody: its place and papers, what is said of it, its sub-items, lines and parts.

/** “Room: Altai Hall”; “Foyer, 2nd floor” alone below the title. */
export function asPlace(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  const isAlone = block.is === 'text' && reader.role === null && isPlaceAlone(block.text)
  const isOnly = isAlone && reader.slot.place === null && !blocks.some((other, at) => at !== index && namesPlace(other.text))
  const last = reader.parts.at(-1)
  if (isAlone && last !== undefined && last.part.place === null && isEmpty(last.unit)) {
    last.part.place = block.text
    return 'place'
  }
  const said = placeLine(block.text)
  if (said !== null && last !== undefined && last.part.place === null && isEmpty(last.unit)) {
    last.part.place = said
    return 'place'
  }
  // “(Restaurant, 8th floor)” below its title
  const inside = bracketed(block.text.replace(/[¹²³⁴⁵⁶⁷⁸⁹*]+$/u, '')) ?? ''
  const isInside = reader.slot.place === null && namesPlace(inside)
  const place = last !== undefined ? null : (said ?? (isOnly && index === 0 ? block.text : isInside ? inside : null))
  if (place === null) return null
  // Several rooms below one title: the others are said of it.
  if (reader.slot.place !== null && reader.slot.place !== place) {
    unitOf(reader).abstract.push(block.text)
    return 'abstract'
  }
  reader.slot.place = place
  return 'place'
}

const isEmpty = ({ abstract, contributions }: Unit) => abstract.length === 0 && contributions.length === 0

/** “By invitation only” alone on a line. */
export function asAccess({ slot }: Reader, block: TextBlock): LineUse | null {
  const access = block.is === 'text' && slot.access === null ? accessLine(block.text) : null
  if (access === null) return null
  slot.access = access
  return 'label'
}

/** “Documentation: …”, or a symbol alone. */
export function asPapers({ slot }: Reader, block: TextBlock): LineUse | null {
  const papers = papersLine(block.text)
  if (papers === null) return null
  slot.papers.push(...papers)
  return 'paper'
}

/** “Dress code: …”, “Objective: …”: said of the entry, never a heading in it. */
const ABOUT =
  /^(?:attire|dress(?: code)?|languages?|interpretation|notes?|remarks|comments?|(?:(?:session|item) )?(?:id|code|type|track)|description|contents?|n\.?b\.?|theme|objectives?|aims?|purpose|format|methodology|expected (?:outcomes?|results?)|outcomes?|background|context|(?:guiding|key) questions|link|форма одежды|язык(?:и)?|примечани[ея]|комментари[ий]|(?:код|тип|вид|формат)(?: сессии)?|содержание|тема|цель|цели|задачи|справочно|тақырыбы|мақсаты|тілі|түрі|форматы|мазмұны|ескерту(?:лер)?)\s*[:：]/iu

/** What is said of the entry under a label. */
export function asAbout(reader: Reader, block: TextBlock): LineUse | null {
  // “Geneva (GMT+1): 10:00–10:10”: the same time elsewhere.
  const label = ABOUT.exec(block.text)?.[0] ?? ''
  // “Comments: Mr …” is somebody, with what they do.
  const isAbout = label !== '' && !beginsWithHonorific(block.text.slice(label.length).trim())
  if (!isAbout && !saysOffer(block.text) && !/^[^:]{2,40}\((?:GMT|UTC)[^:]*\): \d/u.test(block.text)) return null
  unitOf(reader).abstract.push(block.text)
  return 'abstract'
}

/** A lettered or numbered line before anybody is named. */
export function asSubItem({ slot, own, parts }: Reader, block: TextBlock): LineUse | null {
  const isFirst = parts.length === 0 && own.contributions.length === 0 && own.abstract.length === 0
  if (!isFirst || (block.is !== 'sub-item' && block.is !== 'number')) return null
  slot.subItems.push({ label: block.label, text: block.text })
  return 'sub-item'
}

/** A bullet below a label that is nobody: “Discussion on the proposal”. */
export function asLine(reader: Reader, block: TextBlock): LineUse | null {
  if ((reader.role === null && !reader.isLed) || (block.is !== 'bullet' && block.is !== 'number')) return null
  addLine(reader, block.text)
  return 'line'
}

/** “Group A: Borders (Blue Room)”, “Panel 2 – Data. Chair: Ms …”: one of several parts, with who leads it. */
export function asCountedPart(reader: Reader, block: TextBlock): LineUse | null {
  if (!(isCountedPart(block.text) || block.isPart) || block.text.length > LONGEST_PART || block.is === 'label') return null
  const { words, somebody, role, minutes } = besideTitle(block.text)
  beginPart(reader, { ...block, text: words })
  // A part has no length of its own: what says one is kept.
  if (minutes !== null) unitOf(reader).abstract.push(/[([][^()[\]]*\d[^()[\]]*[)\]]/u.exec(block.text)?.[0] ?? '')
  if (somebody !== null) addPeople(reader, somebody, role, null)
  return 'part'
}

/** In signs: what is longer is no title. */
const LONGEST_PART = 300

function beginPart(reader: Reader, block: TextBlock): void {
  reader.parts.push(partOf(block))
  reader.role = null
  reader.topic = null
  reader.isLed = false
}

/** A title within the slot: of somebody's words, of a part, or a line of the programme. */
export function asHeading(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  const next = blocks[index + 1]
  if (block.is !== 'text' || !isHeading(block, next)) return null
  const last = reader.parts.at(-1)
  // “Session 1A” above its name.
  if (last !== undefined && isBarePart(last.part.title) && isEmpty(last.unit)) {
    last.part.title = `${last.part.title}: ${block.text}`
    return 'part'
  }
  const what = headingIs(next, reader)
  if (what === 'topic') reader.topic = block.text
  else if (what === 'line') addLine(reader, block.text)
  else beginPart(reader, block)
  return what
}

function isHeading(block: TextBlock, next: TextBlock | undefined): boolean {
  if (
    /^\(.*\)$/u.test(block.text) ||
    isProse(block.text) ||
    /[.;:]$/.test(block.text) ||
    beginsSmall(block.text) ||
    saysContact(block.text)
  )
    return false
  return next !== undefined || block.text.length <= 160
}

// A heading is a topic where somebody follows at once, a part where prose or a label does, and a line of the programme at the end.
function headingIs(next: TextBlock | undefined, { own, parts }: Reader): 'topic' | 'part' | 'line' {
  if (next === undefined) return own.contributions.length > 0 && parts.length === 0 ? 'line' : 'part'
  if (next.is === 'bullet' && labelOf(next.text) === null && looksLikePerson(next.text, true)) return 'topic'
  if (next.is === 'text' && beginsWithHonorific(next.text)) return 'topic'
  return 'part'
}

// “09:20 – 09:40 Talk” below a session is a part with times.
function partOf(block: TextBlock): { part: ReadPart; unit: Unit } {
  const read = readTimes(block.text)
  const timed = read?.ask === null && read.read.times.start !== null && read.read.rest !== '' ? read.read : null
  const part: ReadPart = {
    ...placedTitle(timed?.rest ?? block.text),
    start: timed?.times.start ?? null,
    end: timed?.times.end ?? null,
    abstract: null,
    contributions: [],
  }
  return { part, unit: { abstract: [], contributions: [] } }
}
