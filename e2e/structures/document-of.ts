import type { AgendaDocument, DocumentContribution, DocumentDealt, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { LocalizedText } from '#domain/text/localized-text'
import { CODES } from './expected'
import type { Dealt, Entry, Paper, Part, Person, Structure, SubItem } from './structure'

// The document that an agenda becomes when it is published, for tests of what is made from documents alone.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const text = (en: string): LocalizedText => ({ original: 'en', en })
const maybe = (en: string | undefined) => (en === undefined ? null : text(en))

/** An agenda as a document; ids tell where an entry stands. */
export function documentOf({ slug, startsOn, endsOn, timeZone, city, alsoZones = [], preamble, ...rest }: Structure): AgendaDocument {
  const { standing, items = [], days } = rest
  const { code, adoptedOn = null, amended = false } = standing
  return {
    format: 2,
    meeting: {
      id: slug,
      slug,
      type: 'conference',
      ordinal: null,
      title: text(rest.name),
      theme: null,
      startsOn,
      endsOn,
      timeZone,
      alsoZones,
      city: text(city),
      country: text('Kazakhstan'),
      venue: null,
      preamble: maybe(preamble),
    },
    standing: { code, adoptedOn, amended },
    items: items.map(({ number, title, abstract, purpose = null, subItems = [], papers = [] }) => ({
      id: `item-${number}`,
      number,
      title: text(title),
      abstract: maybe(abstract),
      purpose,
      subItems: labelled(subItems).map((subItem, at) => ({ id: `item-${number}-${at}`, ...subItem })),
      papers: papers.map(paper),
    })),
    days: days.map(({ date, title, note, place, entries }) => ({
      date,
      title: maybe(title),
      note: maybe(note),
      place: maybe(place),
      slots: entries.map((entry, at) => slot(entry, `${date}-${at}`, items)),
    })),
  }
}

function slot(entry: Entry, id: string, items: Structure['items'] = []): DocumentSlot {
  const own = entry.item === undefined ? undefined : items.find(({ number }) => number === entry.item?.number)
  return {
    id,
    ...times(entry.time),
    place: maybe(entry.place),
    access: entry.access ?? null,
    number: entry.number ?? own?.number ?? null,
    purpose: entry.purpose ?? own?.purpose ?? null,
    kind: entry.kind,
    itemId: own === undefined ? `own-${id}` : `item-${own.number}`,
    title: text(entry.title ?? own?.title ?? ''),
    continued: entry.continued ?? false,
    abstract: maybe(entry.abstract),
    subItems: labelled(entry.subItems ?? []),
    papers: (entry.papers ?? []).map(paper),
    deals: [...(entry.item === undefined ? [] : [entry.item]), ...(entry.deals ?? [])].map(dealt),
    contributions: peopleOf(entry.people, id),
    parts: (entry.parts ?? []).map((part, at) => partOf(part, `${id}-part-${at}`)),
  }
}

function partOf({ title, time = '', place, deals = [], people = [] }: Part, id: string): DocumentPart {
  const { start, end } = times(time)
  return {
    id,
    start,
    end,
    place: maybe(place),
    title: text(title),
    abstract: null,
    deals: deals.map(dealt),
    contributions: peopleOf(people, id),
  }
}

function times(typed: string): Pick<DocumentSlot, 'start' | 'end' | 'when'> {
  const [, start, end = ''] = /^(\d\d:\d\d)–(\d\d:\d\d)?$/.exec(typed) ?? []
  if (start === undefined) return { start: null, end: null, when: typed === '' ? null : text(typed) }
  return { start, end: end.replace('24:00', '00:00') || null, when: null }
}

// Who declined is not published.
function peopleOf(people: readonly Person[] = [], id: string): DocumentContribution[] {
  return people.filter(({ status }) => status !== 'declined').map((person, at) => contribution(person, `${id}-${at}`))
}

function contribution(person: Person, id: string): DocumentContribution {
  return {
    id,
    role: person.role,
    roleLabel: maybe(person.label),
    joins: person.joins ?? false,
    minutes: person.minutes ?? null,
    personId: null,
    state: person.state === undefined ? null : (CODES[person.state] ?? null),
    organizationId: person.organization ?? null,
    organization: person.organization ?? null,
    honorific: null,
    name: null,
    position: maybe(person.post),
    status: person.status === 'tbc' ? 'tbc' : 'confirmed',
    attendance: person.video ? 'video' : 'in-person',
    topic: maybe(person.topic),
    text: maybe(person.line),
  }
}

function dealt({ number, of }: Dealt): DocumentDealt {
  return { itemId: `item-${number}`, subItemIds: of?.map((at) => `item-${number}-${at}`) ?? null }
}

function labelled(subItems: readonly SubItem[]): DocumentSlot['subItems'] {
  return subItems.map(({ label, text: words }, at) => ({ label: label === undefined ? (LETTERS[at] ?? null) : label, text: text(words) }))
}

function paper({ symbol, title, href }: Paper): DocumentSlot['papers'][number] {
  return { symbol: symbol ?? null, title: maybe(title), href: href ?? null }
}

const sideOf = (name: string) => ({ name: { en: name, ru: name, kk: name }, known: { en: [name] } })

/** The States and organisations that the agendas name, as they are printed. */
export const SIDES: SideNamesView = {
  states: Object.fromEntries(Object.entries(CODES).map(([name, code]) => [code, sideOf(name)])),
  organizations: Object.fromEntries(['IOM', 'UNHCR'].map((name) => [name, sideOf(name)])),
}
