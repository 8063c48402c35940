import type { Role } from '#domain/agenda/agenda-terms'
import { readTimes } from '#domain/agenda/line/read-times'
import type { LineUse, ReadContribution, ReadPart, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { besideTitle } from '#domain/agenda/reading/beside-title'
import { beginsWithHonorific, isOfSide, looksLikePerson, partedPeople, readPerson, topicOf } from '#domain/agenda/reading/read-person'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { papersLine, placedTitle, placeLine, saysContact } from '#domain/agenda/reading/slot-notes'
import { emptySlot, leadingPlace, type SlotRun, titleOf, type Use } from '#domain/agenda/reading/slot-title'
import { beginsSmall } from '#domain/agenda/reading/source-lines'
import { isProse, type TextBlock, textBlocks } from '#domain/agenda/reading/text-blocks'

/** Who appears, and what is said, in a slot or one of its parts. */
type Unit = { abstract: string[]; contributions: ReadContribution[] }

/** A slot while its lines are read. `role` is of the last label, `topic` a heading that waits for somebody. */
type Reader = {
  slot: ReadSlot
  own: Unit
  parts: { part: ReadPart; unit: Unit }[]
  role: Role | null
  /** What the title says of those below it: “Opening remarks”. */
  titleRole: Role | null
  roleLabel: string | null
  topic: string | null
  /** Somebody was named who leads it, alone: who is listed below does not. */
  isLed: boolean
}

/** Reads the lines of one slot: its title, sub-items, prose, people, and the titled parts it may have. Every line is told its use. */
export function readSlot(run: SlotRun, width: number, use: Use): ReadSlot {
  const { place, lines } = leadingPlace(run.lines, use)
  const { title, rest } = titleOf(lines, width)
  const elsewhere = ELSEWHERE.exec(title.text)
  const { words, minutes, label, somebody, role } = besideTitle(title.text.slice(elsewhere?.[0].length ?? 0))
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

const OF_TITLE: readonly Role[] = ['welcome', 'closing']

type Blocks = readonly TextBlock[]
/** Takes a block if it is of one kind, and says what it became; null if it is of another. */
type Taking = (reader: Reader, block: TextBlock, blocks: Blocks, index: number) => LineUse | null

// What leaves least doubt comes first.
const TAKINGS: readonly Taking[] = [
  asSaid,
  asLabel,
  asPlace,
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

function asSaid(reader: Reader, block: TextBlock): LineUse | null {
  const label = block.said === 'person' ? labelOf(block.text) : null
  if (block.said === undefined || (label !== null && label.rest === '')) return null
  addPeople(reader, label?.rest ?? block.text, label?.role ?? reader.role, label === null ? reader.roleLabel : label.word)
  return 'person'
}

function asLabel(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  const label = block.is === 'label' ? labelOf(block.text) : null
  if (label === null) return null
  const [first = '', ...others] = block.text.split(NEXT_LABEL)
  if (others.length > 0 && others.every((text) => labelOf(text) !== null)) {
    for (const text of [first, ...others]) asLabel(reader, { ...block, text }, blocks, index)
    return 'person'
  }
  if (isTopicOfNext(block, label.rest, blocks[index + 1])) {
    reader.topic = label.rest
    reader.role = label.role
    return 'topic'
  }
  const before = block.text.slice(0, block.text.length - label.rest.length)
  reader.isLed = label.rest !== '' && LEADS.has(label.role) && !OF_SEVERAL.test(before)
  reader.role = reader.isLed ? null : label.role
  reader.roleLabel = reader.isLed ? null : label.word
  if (label.rest === '') return 'label'
  addPeople(reader, label.rest, label.role, label.word, OF_SEVERAL.test(before))
  return 'person'
}

/** “Chair: Ms …; Speakers: Mr …” */
const NEXT_LABEL = /[;.]\s+(?=\p{Lu}[\p{L}-]{2,20}(?:\s\p{L}+)?[:：]\s)/u

// “Presentation: Returns in practice” above who gives it.
function isTopicOfNext(block: TextBlock, rest: string, next: TextBlock | undefined): boolean {
  const isTalk = /^(?:presentations?|keynote|talk|доклад|презентация|выступление|баяндама)\s*[:：]/iu.test(block.text)
  return isTalk && rest !== '' && next?.is === 'text' && beginsWithHonorific(next.text) && !looksLikePerson(rest, false)
}

const LEADS: ReadonlySet<Role> = new Set(['moderator', 'chair'])
/** “Speakers:”, «Модераторы:», “co-chairs” */
const OF_SEVERAL = /(?:\p{L}s|[ыи]|лар|лер|chaired by|докл\.|выст\.)\s*(?:\([^)]*\)\s*)?[:：]?\s*$/iu

function asPlace(reader: Reader, block: TextBlock): LineUse | null {
  const place = reader.parts.length === 0 ? placeLine(block.text) : null
  if (place === null) return null
  reader.slot.place = place
  return 'place'
}

function asPapers({ slot }: Reader, block: TextBlock): LineUse | null {
  const papers = papersLine(block.text)
  if (papers === null) return null
  slot.papers.push(...papers)
  return 'paper'
}

/** “Dress code: …”, “Objective: …”: said of the entry, never a heading in it. */
const ABOUT =
  /^(?:attire|dress(?: code)?|languages?|interpretation|notes?|n\.?b\.?|theme|objectives?|aims?|purpose|format|methodology|expected (?:outcomes?|results?)|outcomes?|background|context|(?:guiding|key) questions|link|форма одежды|язык(?:и)?|примечание|тема|цель|цели|задачи|формат|справочно|тақырыбы|мақсаты|тілі|ескерту)\s*[:：]/iu

function asAbout(reader: Reader, block: TextBlock): LineUse | null {
  // “Geneva (GMT+1): 10:00–10:10”: the same time elsewhere.
  if (!ABOUT.test(block.text) && !/^[^:]{2,40}\((?:GMT|UTC)[^:]*\): \d/u.test(block.text)) return null
  unitOf(reader).abstract.push(block.text)
  return 'abstract'
}

// “Video message: Mr …”: a word that is no known label says what the person speaks to.
function asTopic(reader: Reader, block: TextBlock): LineUse | null {
  const said = /^(\p{Lu}[^:]{2,60}):\s+(.+)$/u.exec(block.text)
  const listed = block.is === 'text' ? null : /^(\p{Lu}[^:–—]{2,120}?)\s[-–—]\s+(.+)$/u.exec(block.text)
  const [, topic = '', somebody = ''] = said ?? listed ?? []
  if (topic === '' || !beginsWithHonorific(somebody) || beginsWithHonorific(topic) || isOfSide(topic)) return null
  reader.topic = topic
  addPeople(reader, somebody, reader.role, reader.roleLabel)
  return 'person'
}

function asSentence(reader: Reader, block: TextBlock): LineUse | null {
  const sentence = roleSentence(block.text)
  if (sentence === null || !(looksLikePerson(sentence.rest, true) || POST.test(sentence.rest))) return null
  addPeople(reader, sentence.rest, sentence.role, null)
  return 'person'
}

/** A post in somebody's place: “Welcome remarks – Representative of the Ministry”. */
const POST =
  /^(?:the )?(?:representatives?|heads?|minister|(?:first )?deputy|director|chair\p{L}*|ambassador|chief|host|rector|mayor|governor|представител[ьи]|глав[аы]|министр|(?:перв\p{L}+ )?заместител[ьи]|руководител[ьи]|директор|председател[ьи]|посол|вице-министр|ректор|аким|өкіл|басшы|төраға|вице)(?!\p{Ll})/iu

function asSomebody(reader: Reader, block: TextBlock): LineUse | null {
  const expected = reader.role !== null || reader.topic !== null || reader.isLed
  if (block.is === 'text' && !expected && isProse(block.text)) return null
  if (!looksLikePerson(topicOf(block.text).person, expected)) return null
  addPeople(reader, block.text, reader.role, reader.roleLabel)
  return 'person'
}

function asSubItem({ slot, own, parts }: Reader, block: TextBlock): LineUse | null {
  const isFirst = parts.length === 0 && own.contributions.length === 0 && own.abstract.length === 0
  if (!isFirst || (block.is !== 'sub-item' && block.is !== 'number')) return null
  slot.subItems.push({ label: block.label, text: block.text })
  return 'sub-item'
}

// A bullet below a label that is nobody: “Discussion on the proposal”.
function asLine(reader: Reader, block: TextBlock): LineUse | null {
  if ((reader.role === null && !reader.isLed) || (block.is !== 'bullet' && block.is !== 'number')) return null
  addLine(reader, block.text)
  return 'line'
}

function asHeading(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  const next = blocks[index + 1]
  if (block.is !== 'text' || !isHeading(block, next)) return null
  const what = headingIs(next, reader)
  if (what === 'topic') reader.topic = block.text
  else if (what === 'line') addLine(reader, block.text)
  else {
    reader.parts.push(partOf(block))
    reader.role = null
    reader.topic = null
    reader.isLed = false
  }
  return what
}

function unitOf({ parts, own }: Reader): Unit {
  return parts.at(-1)?.unit ?? own
}

function addPeople(reader: Reader, text: string, role: Role | null, roleLabel: string | null, several = false): void {
  for (const said of partedPeople(text, several)) {
    const { person, topic } = topicOf(said)
    unitOf(reader).contributions.push({
      ...readPerson(person),
      role: role ?? (reader.parts.length === 0 ? reader.titleRole : null) ?? 'presenter',
      roleLabel,
      topic: reader.topic ?? topic,
      text: null,
    })
    reader.topic = null
  }
}

function addLine(reader: Reader, text: string): void {
  unitOf(reader).contributions.push({ ...NOBODY, role: 'line', roleLabel: null, topic: null, text })
}

function written({ abstract, contributions }: Unit): { abstract: string | null; contributions: ReadContribution[] } {
  return { abstract: abstract.join('\n') || null, contributions }
}

const NOBODY = {
  honorific: null,
  name: null,
  position: null,
  state: null,
  organization: null,
  status: 'confirmed',
  attendance: 'in-person',
  minutes: null,
} as const

function isHeading(block: TextBlock, next: TextBlock | undefined): boolean {
  if (isProse(block.text) || /[.;:]$/.test(block.text) || beginsSmall(block.text) || saysContact(block.text)) return false
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
