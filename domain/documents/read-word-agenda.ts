import { kindOf } from '#domain/agenda/slot-kind-words'
import { merged } from '#domain/documents/merged-order'
import type { PaperWords } from '#domain/documents/paper-words'
import {
  type Fact,
  type Facts,
  type PrintedDay,
  type PrintedEntry,
  type PrintedPerson,
  printedAgenda,
} from '#domain/documents/printed-agenda'
import { comparedWords } from '#domain/documents/printed-field'
import { linesIn } from '#domain/documents/printed-line'
import { readAccess, readMarks, readPapers, readPurpose, readRole, readSubItems, readTimes } from '#domain/documents/printed-values'
import { type KeptAgenda, keptIn } from '#domain/documents/word-agenda'
import type { WordContent } from '#domain/documents/word-content'
import type { Locale } from '#domain/text/locale'
import { addDays, type CalendarDate } from '#domain/time/calendar'
import { formatDay } from '#domain/time/format'

type KeptDay = KeptAgenda['days'][number]
type KeptSlot = KeptDay['slots'][number]
type KeptPart = KeptSlot['parts'][number]
type KeptPerson = KeptPart['contributions'][number]
type KeptItem = KeptAgenda['items'][number]

/** Entries by their ids, as they were kept and as they were printed. */
type Known<K, P> = ReadonlyMap<string, { kept: K; printed: P | null }>

/**
 * The agenda in a Word file that Gavel wrote, with what was changed in it since; null for any other file, and for one whose kept part is
 * gone. A field whose words are as they were printed has the value it had, other words are its new value; what is no longer there is
 * taken out, what is new has no id (ADR 0032). `wordsOf` says the words of papers in the language of the file.
 */
export function readWordAgenda(content: WordContent, wordsOf: (locale: Locale) => PaperWords): WordAgenda | null {
  const kept = keptIn(content.kept)
  if (kept === null) return null
  const { agenda } = kept
  return new AgendaReader(agenda, printedAgenda(kept.printed), wordsOf(agenda.locale)).read(printedAgenda(linesIn(content)))
}

/** An agenda read out of a Word file: as it was kept, and the ids of what is new are null. */
export type WordAgenda = Omit<KeptAgenda, 'items' | 'days'> & {
  items: (Omit<KeptItem, 'id'> & { id: string | null })[]
  days: (Omit<KeptDay, 'slots'> & { slots: WordSlot[] })[]
}

export type WordSlot = Omit<KeptSlot, 'id' | 'contributions' | 'parts'> & {
  id: string | null
  contributions: WordPerson[]
  parts: WordPart[]
}
export type WordPart = Omit<KeptPart, 'id' | 'contributions'> & { id: string | null; contributions: WordPerson[] }
export type WordPerson = Omit<KeptPerson, 'id'> & { id: string | null }

type Printed = ReturnType<typeof printedAgenda>

class AgendaReader {
  readonly #kept: KeptAgenda
  readonly #then: Printed
  readonly #words: PaperWords
  readonly #items: Known<KeptItem, PrintedEntry>
  readonly #slots: Known<KeptSlot, PrintedEntry>
  readonly #parts: Known<KeptPart, PrintedEntry>
  readonly #people: Known<KeptPerson, PrintedPerson>

  constructor(kept: KeptAgenda, then: Printed, words: PaperWords) {
    this.#kept = kept
    this.#then = then
    this.#words = words
    const keptSlots = kept.days.flatMap(({ slots }) => slots)
    const keptParts = keptSlots.flatMap(({ parts }) => parts)
    const thenSlots = then.days.flatMap(({ slots }) => slots)
    const thenParts = thenSlots.flatMap(({ parts }) => parts)
    this.#items = known(kept.items, then.items)
    this.#slots = known(keptSlots, thenSlots)
    this.#parts = known(keptParts, thenParts)
    const keptPeople = [...keptSlots, ...keptParts].flatMap(({ contributions }) => contributions)
    this.#people = known(
      keptPeople,
      [...thenSlots, ...thenParts].flatMap(({ people }) => people),
    )
  }

  read(now: Printed): WordAgenda {
    const { meeting } = this.#kept
    const text = changed(this.#then.facts, now.facts)
    return {
      ...this.#kept,
      meeting: {
        ...meeting,
        title: text('title', meeting.title) ?? meeting.title,
        theme: text('theme', meeting.theme),
        venue: text('venue', meeting.venue),
        city: text('city', meeting.city),
        country: text('country', meeting.country),
        preamble: text('preamble', meeting.preamble),
      },
      items: merged(this.#kept.items, this.#then.items, now.items, (entry) => this.#item(entry)),
      days: this.#days(now.days),
    }
  }

  #days(now: readonly PrintedDay[]): WordAgenda['days'] {
    const dated = now.map((day) => ({ ...day, id: day.id ?? this.#dateOf(day.facts.day ?? '') })).filter(({ id }) => id !== null)
    const held = new Set(dated.flatMap(({ slots }) => slots.map(({ id }) => id)))
    const kept = this.#kept.days.map((day) => ({ ...day, id: day.date }))
    const days = merged(kept, this.#then.days, dated, (day) => this.#day(day, held))
    return days.map(({ id: _, ...day }) => day).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  }

  // Headings say no year: a day is looked for about the meeting.
  #dateOf(heading: string): CalendarDate | null {
    const { startsOn } = this.#kept.meeting
    for (let away = 0; away <= 60; away++)
      for (const date of [addDays(startsOn, away), addDays(startsOn, -away)])
        if (sameWords(formatDay(date, this.#kept.locale), heading)) return date
    return null
  }

  #day(now: PrintedDay, held: ReadonlySet<string | null>): WordAgenda['days'][number] & { id: string } {
    const date = now.id ?? this.#kept.meeting.startsOn
    const kept = this.#kept.days.find((day) => day.date === date) ?? { date, title: null, note: null, place: null, slots: [] }
    const then = this.#then.days.find(({ id }) => id === date)
    const text = changed(then?.facts ?? {}, now.facts)
    const moved = this.#dateOf(now.facts.day ?? '')
    const renamed = then !== undefined && !sameWords(then.facts.day ?? '', now.facts.day ?? '') && moved !== null
    // What stands on another day now is not on this one.
    const here = kept.slots.filter(({ id }) => now.slots.some((slot) => slot.id === id) || !held.has(id))
    return {
      ...kept,
      id: date,
      date: renamed ? moved : date,
      title: text('title', kept.title),
      note: text('note', kept.note),
      place: text('place', kept.place),
      slots: merged(here, then?.slots ?? [], now.slots, (slot) => this.#slot(slot)),
    }
  }

  #item(now: PrintedEntry): WordAgenda['items'][number] {
    const { kept, printed } = this.#items.get(now.id ?? '') ?? { kept: null, printed: null }
    const text = changed(printed?.facts ?? {}, now.facts)
    return {
      id: kept?.id ?? null,
      number: text('number', kept?.number ?? null),
      title: text('title', kept?.title ?? null) ?? '',
      abstract: text('abstract', kept?.abstract ?? null),
      purpose: same(printed, now, 'purpose') ? (kept?.purpose ?? null) : readPurpose(now.facts.purpose, this.#words),
      subItems: readSubItems(kept?.subItems ?? [], printed?.subItems ?? [], now.subItems),
      papers: readPapers(kept?.papers ?? [], printed?.papers ?? [], now.papers),
    }
  }

  #slot(now: PrintedEntry): WordSlot {
    const { kept, printed } = this.#slots.get(now.id ?? '') ?? { kept: null, printed: null }
    const text = changed(printed?.facts ?? {}, now.facts)
    const { id, items, kind, subItems, papers, contributions, parts, ...had } = kept ?? newSlot(now)
    const place = placeOf(had.place, printed, now)
    return {
      id,
      ...timesOf(kept, printed, now),
      when: kept !== null && same(printed, now, 'times') ? kept.when : readTimes(now.facts.times ?? '').when,
      place: text('place', place),
      access: same(printed, now, 'access') ? had.access : readAccess(now.facts.access, this.#words),
      items,
      number: text('number', had.number),
      purpose: same(printed, now, 'purpose') ? had.purpose : readPurpose(now.facts.purpose, this.#words),
      kind,
      ...this.#title(kept, printed, now),
      abstract: text('abstract', had.abstract),
      subItems: readSubItems(subItems, printed?.subItems ?? [], now.subItems),
      papers: readPapers(papers, printed?.papers ?? [], now.papers),
      contributions: merged(contributions, printed?.people ?? [], now.people, (person) => this.#person(person)),
      parts: merged(parts, printed?.parts ?? [], now.parts, (part) => this.#part(part)),
    }
  }

  // The title as it is printed, with its mark if it is continued.
  #title(kept: KeptSlot | null, printed: PrintedEntry | null, now: PrintedEntry): Pick<WordSlot, 'title' | 'continued'> {
    if (kept !== null && same(printed, now, 'title') && same(printed, now, 'continued'))
      return { title: kept.title, continued: kept.continued }
    const continued = now.facts.continued !== undefined
    const title = now.facts.title ?? ''
    return { title: continued ? `${title} ${this.#words.say('agenda.continued')}` : title, continued }
  }

  #part(now: PrintedEntry): WordPart {
    const { kept, printed } = this.#parts.get(now.id ?? '') ?? { kept: null, printed: null }
    const text = changed(printed?.facts ?? {}, now.facts)
    return {
      id: kept?.id ?? null,
      title: text('title', kept?.title ?? null) ?? '',
      ...timesOf(kept, printed, now),
      place: text('place', kept?.place ?? null),
      abstract: text('abstract', kept?.abstract ?? null),
      contributions: merged(kept?.contributions ?? [], printed?.people ?? [], now.people, (person) => this.#person(person)),
    }
  }

  #person(now: PrintedPerson): WordPerson {
    const { kept, printed } = this.#people.get(now.id ?? '') ?? { kept: null, printed: null }
    const had = kept ?? NOBODY
    const text = changed(printed?.facts ?? {}, now.facts)
    const { role, roleLabel } = kept !== null && same(printed, now, 'role') ? kept : readRole(now.facts.role, this.#words)
    const { status, attendance, minutes } =
      kept !== null && same(printed, now, 'marks') ? kept : readMarks(now.facts.marks ?? '', this.#words)
    const { honorific, topic } = { honorific: text('honorific', had.honorific), topic: text('topic', had.topic) }
    const whole = { id: kept?.id ?? null, role, roleLabel, honorific, status, attendance, minutes, topic }
    if (role === 'line') return { ...had, ...whole, text: text('name', had.text) }
    return { ...had, ...whole, ...sideOf(had, printed, now, { name: text('name', had.name), position: text('position', had.position) }) }
  }
}

const NOBODY: Omit<KeptPerson, 'id'> = {
  role: 'presenter',
  roleLabel: null,
  name: null,
  honorific: null,
  position: null,
  state: null,
  organization: null,
  status: 'confirmed',
  attendance: 'in-person',
  minutes: null,
  topic: null,
  text: null,
}

function newSlot({ facts }: PrintedEntry): Omit<KeptSlot, 'id' | 'start' | 'end' | 'when' | 'title' | 'continued'> & { id: null } {
  const nothing = { place: null, access: null, items: [], number: null, purpose: null, abstract: null, subItems: [], papers: [] }
  return { id: null, ...nothing, kind: kindOf(facts.title ?? ''), contributions: [], parts: [] }
}

type Times = { start: string | null; end: string | null }

function timesOf(kept: Times | null, printed: PrintedEntry | null, now: PrintedEntry): Times {
  const { start, end } = kept !== null && same(printed, now, 'times') ? kept : readTimes(now.facts.times ?? '')
  return { start, end }
}

// Of slots side by side the place stands above them all.
function placeOf(kept: string | null, printed: PrintedEntry | null, now: PrintedEntry): string | null {
  const lane = printed?.facts.lane
  const laneNow = now.facts.lane
  return lane === undefined || laneNow === undefined || lane === laneNow ? kept : laneNow
}

type Named = { name: string | null; position: string | null }

// A name written over “speaker to be named” is a name; a side that somebody wrote out anew stands with the position.
function sideOf(
  had: Pick<KeptPerson, 'state' | 'organization'>,
  printed: PrintedPerson | null,
  now: PrintedPerson,
  { name, position }: Named,
) {
  const { state, organization } = had
  const side = printed === null || same(printed, now, 'side') ? undefined : now.facts.side
  if (side === undefined) return { name, position, state, organization }
  if (name === null && position === null) return { name: side, position, state, organization }
  return { name, position: [position, side].filter(Boolean).join(', '), state: null, organization: null }
}

function known<K extends { id: string }, P extends { id: string | null }>(kept: readonly K[], printed: readonly P[]): Known<K, P> {
  const byId = new Map(printed.map((entry) => [entry.id, entry]))
  return new Map(kept.map((entry) => [entry.id, { kept: entry, printed: byId.get(entry.id) ?? null }]))
}

function same(then: { facts: Facts } | null, now: { facts: Facts }, fact: Fact): boolean {
  return then?.facts[fact] === now.facts[fact]
}

/** The value of a fact: the one it had where its words are as they were printed, else the words; null where they were taken out. */
function changed(then: Facts, now: Facts): (fact: Fact, kept: string | null) => string | null {
  return (fact, kept) => (then[fact] === now[fact] ? kept : now[fact] || null)
}

function sameWords(one: string, other: string): boolean {
  return comparedWords(one).toLowerCase() === comparedWords(other).toLowerCase()
}
