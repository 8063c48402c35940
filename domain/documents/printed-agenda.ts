import type { PaperField } from '#domain/documents/paper-field'
import type { PrintedLine } from '#domain/documents/printed-line'

/** An agenda as a paper prints it, entry by entry, in words alone. */
export type PrintedAgenda = { facts: Facts; items: PrintedEntry[]; days: PrintedDay[] }

/** What is printed of an entry, by what it is; nothing is printed of what is not here. */
export type Facts = Partial<Record<Fact, string>>

export type Fact =
  | 'title'
  | 'theme'
  | 'venue'
  | 'city'
  | 'country'
  | 'preamble'
  | 'day'
  | 'place'
  | 'note'
  | 'number'
  | 'purpose'
  | 'access'
  | 'abstract'
  | 'times'
  | 'continued'
  | 'lane'
  | 'role'
  | 'topic'
  | 'name'
  | 'honorific'
  | 'position'
  | 'side'
  | 'marks'

export type PrintedSubItem = { label: string; words: string }
export type PrintedPaper = { symbol: string; words: string; href: string | null }

/** An item of the list, a slot or a part. Its id is null where it is new. */
export type PrintedEntry = {
  id: string | null
  facts: Facts
  subItems: PrintedSubItem[]
  papers: PrintedPaper[]
  people: PrintedPerson[]
  parts: PrintedEntry[]
}

export type PrintedPerson = { id: string | null; facts: Facts }

export type PrintedDay = { id: string | null; facts: Facts; slots: PrintedEntry[] }

/** Puts the lines of a paper together into the agenda that it prints. */
export function printedAgenda(lines: readonly PrintedLine[]): PrintedAgenda {
  const reader = new Reader()
  for (const line of lines) reader.read(line)
  return reader.whole()
}

class Reader {
  readonly #agenda: PrintedAgenda = { facts: {}, items: [], days: [] }
  #day: PrintedDay | null = null
  #slot: PrintedEntry | null = null
  /** The item, slot or part that is being read. */
  #entry: PrintedEntry | null = null
  #person: PrintedPerson | null = null
  #above: Pick<Facts, 'role' | 'topic'> = {}
  #lane: Pick<Facts, 'lane'> = {}

  whole(): PrintedAgenda {
    const said = ({ id, facts, people, parts, subItems, papers }: PrintedEntry) =>
      id !== null ||
      people.length > 0 ||
      parts.length > 0 ||
      subItems.length > 0 ||
      papers.length > 0 ||
      Object.values(facts).some((words) => words !== '')
    for (const day of this.#agenda.days) day.slots = day.slots.filter(said)
    this.#agenda.items = this.#agenda.items.filter(said)
    return this.#agenda
  }

  read(line: PrintedLine): void {
    const read = this.#reads[line.field]
    if (read === undefined) this.#inEntry(line)
    else read(line)
  }

  readonly #reads: Partial<Record<PaperField, (line: PrintedLine) => void>> = {
    title: ({ words }) => this.#add(this.#agenda.facts, 'title', words),
    theme: ({ words }) => this.#add(this.#agenda.facts, 'theme', words),
    preamble: ({ words }) => this.#add(this.#agenda.facts, 'preamble', words),
    fact: ({ within }) => {
      const { venue, city, country } = within
      Object.assign(this.#agenda.facts, given('venue', venue), given('city', city), given('country', country))
    },
    heading: (line) => this.#heading(line),
    'item-title': (line) => {
      const facts = { title: line.words, ...given('number', line.within.label) }
      this.#begin(newEntry(line, facts), this.#agenda.items)
    },
    'day-title': ({ words }) => this.#ofDay('title', words),
    'day-place': ({ words }) => this.#ofDay('place', words),
    'day-note': ({ words }) => this.#ofDay('note', words),
    'lane-place': ({ words }) => {
      this.#lane = { lane: words }
    },
    time: (line) => {
      this.#lane = {}
      this.#slotAt(line)
    },
    'lane-time': (line) => this.#slotAt(line),
    role: ({ words }) => {
      this.#above = { role: words }
    },
    topic: ({ words }) => {
      this.#above = { ...this.#above, topic: words }
    },
    person: (line) => this.#personAt(line),
    'person-beneath': (line) => this.#beneath(line),
  }

  #heading({ begins, words, within, cell }: PrintedLine): void {
    if (begins?.kind === 'part' || (begins === null && cell === true)) {
      const part = { ...newEntry({ begins }, { title: words, ...given('times', within.times) }) }
      if (this.#slot !== null) this.#begin(part, this.#slot.parts)
    } else if (begins?.kind === 'day' || (begins === null && this.#day !== null && /\d/.test(words))) {
      this.#day = { id: begins?.id ?? null, facts: { day: words }, slots: [] }
      this.#agenda.days.push(this.#day)
      this.#slot = this.#entry = this.#person = null
      this.#lane = {}
    }
  }

  #slotAt(line: PrintedLine): void {
    if (line.begins?.kind === 'group' || this.#day === null) {
      this.#slot = this.#entry = this.#person = null
      return
    }
    this.#slot = newEntry(line, { times: line.words, ...this.#lane })
    this.#begin(this.#slot, this.#day.slots)
  }

  #begin(entry: PrintedEntry, among: PrintedEntry[]): void {
    among.push(entry)
    this.#entry = entry
    this.#person = null
    this.#above = {}
  }

  #inEntry({ field, words, within, href }: PrintedLine): void {
    const entry = this.#entry
    if (entry === null) return
    if (field === 'entry-title') {
      this.#add(entry.facts, 'title', words, ' ')
      Object.assign(entry.facts, given('number', within.number), given('continued', within.continued))
    } else if (field === 'notes')
      Object.assign(entry.facts, given('place', within.place), given('access', within.access), given('purpose', within.purpose))
    else if (field === 'abstract') this.#add(entry.facts, 'abstract', words)
    else if (field === 'sub-item' && (words !== '' || within.label !== undefined)) entry.subItems.push({ label: within.label ?? '', words })
    else if (field === 'paper') entry.papers.push({ symbol: within.symbol ?? '', words, href })
  }

  #personAt({ begins, words, within }: PrintedLine): void {
    if (this.#entry === null || (begins === null && words === '' && Object.keys(within).length === 0)) return
    const facts = { ...this.#above, name: words, ...given('honorific', within.honorific), ...given('position', within.position) }
    this.#person = {
      id: begins?.kind === 'person' ? begins.id : null,
      facts: { ...facts, ...given('side', within.side), ...given('marks', within.mark) },
    }
    this.#entry.people.push(this.#person)
  }

  // What somebody typed there without more is a position.
  #beneath({ words, within }: PrintedLine): void {
    if (this.#person === null) return
    const typed = words.replace(/^[\s,]+|[\s,]+$/g, '')
    const position = [within.position, typed].filter(Boolean).join(', ')
    Object.assign(this.#person.facts, given('position', position || undefined), given('side', within.side))
  }

  #ofDay(fact: 'title' | 'place' | 'note', words: string): void {
    if (this.#day !== null) this.#add(this.#day.facts, fact, words)
  }

  // A text that somebody parted in two paragraphs is one.
  #add(facts: Facts, fact: Fact, words: string, between = '\n'): void {
    const before = facts[fact]
    facts[fact] = before === undefined || before === '' ? words : words === '' ? before : `${before}${between}${words}`
  }
}

function newEntry({ begins }: Pick<PrintedLine, 'begins'>, facts: Facts): PrintedEntry {
  return { id: begins?.id ?? null, facts, subItems: [], papers: [], people: [], parts: [] }
}

function given(fact: Fact, words: string | undefined): Facts {
  return words === undefined ? {} : { [fact]: words }
}
