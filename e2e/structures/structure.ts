import type { Access, Purpose, Role, SlotKind, StandingCode } from '#domain/agenda/agenda-terms'

// An agenda as somebody holds it in their hands before typing it. What is absent is not on the paper.

export type Structure = {
  /** What kind of real agenda it stands for. */
  name: string
  slug: string
  startsOn: string
  endsOn: string
  timeZone: string
  city: string
  alsoZones?: string[]
  preamble?: string
  standing: { code: StandingCode; adoptedOn?: string; amended?: true }
  items?: ListedItem[]
  days: Day[]
}

export type Paper = { symbol?: string; title?: string; href?: string }

/** Without a label it is lettered; null is a bullet. */
export type SubItem = { label?: string | null; text: string }

export type ListedItem = {
  number: string
  title: string
  abstract?: string
  purpose?: Purpose
  subItems?: SubItem[]
  papers?: Paper[]
}

/** An item of the list by its number, and which of its sub-items by their place in it; all without them. */
export type Dealt = { number: string; of?: number[] }

export type Day = { date: string; title?: string; note?: string; place?: string; entries: Entry[] }

export type Entry = {
  /** As it is typed into the day: `09:00–10:30`, `19:30–`, `All day`; empty where there is neither a time nor words. */
  time: string
  /** Its words could be part of the title too: the line is asked about. */
  asked?: true
  kind: SlotKind
  /** The item of the list that it is. Otherwise it has a title of its own. */
  item?: Dealt
  continued?: true
  title?: string
  number?: string
  purpose?: Purpose
  abstract?: string
  subItems?: SubItem[]
  papers?: Paper[]
  /** Further items of the list. */
  deals?: Dealt[]
  place?: string
  access?: Access
  people?: Person[]
  parts?: Part[]
}

export type Part = { title: string; time?: string; place?: string; deals?: Dealt[]; people?: Person[] }

/** A State or an organisation by its name in the finder, or a post without a name, or a plain line. */
export type Person = {
  role: Role
  label?: string
  state?: string
  organization?: string
  post?: string
  line?: string
  topic?: string
  joins?: true
  minutes?: number
  status?: 'tbc' | 'declined'
  video?: true
}
