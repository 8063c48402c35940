import type { AgendaJson } from '#domain/documents/agenda-json'
import type { Dealt, Entry, Paper, Part, Person, Structure, SubItem } from './structure'

// What `agenda.json` must hold of an agenda that was typed: all of it, and nothing else. Ids are left out, and a reference to an item of
// the list is its number.

type Slot = AgendaJson['days'][number]['slots'][number]
type Listed = Slot['items'][number]

const CONTINUED = '(continued)'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The codes of the States that the agendas name. */
export const CODES: Record<string, string> = {
  Afghanistan: 'AF',
  Azerbaijan: 'AZ',
  Kazakhstan: 'KZ',
  Kyrgyzstan: 'KG',
  Pakistan: 'PK',
  Tajikistan: 'TJ',
  Turkmenistan: 'TM',
  Türkiye: 'TR',
}

/** The published file, to be compared with `expected`. */
export function published({ meeting, version, items, days }: AgendaJson) {
  const numbers = new Map(items.map(({ id, number }) => [id, number ?? '']))
  return {
    meeting: { alsoZones: meeting.alsoZones, preamble: meeting.preamble },
    standing: version.standing,
    items: items.map(({ id: _, ...item }) => item),
    days: days.map(({ slots, ...day }) => ({
      ...day,
      slots: slots.map(({ id: _, items: dealt, ...slot }) => ({ ...slot, items: dealt.map((id: Listed) => numbers.get(id) ?? '') })),
    })),
  }
}

export function expected({ alsoZones = [], preamble, standing, items = [], days }: Structure): ReturnType<typeof published> {
  return {
    meeting: { alsoZones, preamble: preamble ?? null },
    standing: standing.code,
    items: items.map(({ number, title, abstract, purpose, subItems = [], papers = [] }) => ({
      number,
      title,
      abstract: abstract ?? null,
      purpose: purpose ?? null,
      subItems: labelled(subItems),
      papers: papers.map(paper),
    })),
    days: days.map(({ date, title, note, place, entries }) => ({
      date,
      title: title ?? null,
      note: note ?? null,
      place: place ?? null,
      slots: entries.map((entry) => slot(entry, items)),
    })),
  }
}

function slot(entry: Entry, list: NonNullable<Structure['items']>): ReturnType<typeof published>['days'][number]['slots'][number] {
  const continued = entry.continued ?? false
  const item = list.find(({ number }) => number === entry.item?.number) ?? entry
  const subItems = labelled(item.subItems ?? [])
  const some = entry.item?.of
  const dealt: Dealt[] = [
    ...(entry.item ? [entry.item] : []),
    ...(entry.deals ?? []),
    ...(entry.parts ?? []).flatMap(({ deals = [] }) => deals),
  ]
  return {
    ...timeOf(entry.time),
    place: entry.place ?? null,
    access: entry.access ?? null,
    items: [...new Set(dealt.map(({ number }) => number))],
    number: item.number ?? null,
    purpose: item.purpose ?? null,
    kind: entry.kind,
    title: continued ? `${item.title} ${CONTINUED}` : (item.title ?? ''),
    continued,
    abstract: continued ? null : (item.abstract ?? null),
    subItems: [
      ...subItems.filter((_, at) => some?.includes(at) ?? !continued),
      ...[...(entry.deals ?? []), ...(entry.parts ?? []).flatMap(({ deals = [] }) => deals)].flatMap((other) => named(other, entry, list)),
    ],
    papers: continued ? [] : (item.papers ?? []).map(paper),
    contributions: contributionsOf(entry.people),
    parts: (entry.parts ?? []).map(part),
  }
}

function part({ title, time = '', place, people }: Part): Slot['parts'][number] {
  const { start, end } = timeOf(time)
  return { title, start, end, place: place ?? null, abstract: null, contributions: contributionsOf(people) }
}

function contributionsOf(people: readonly Person[] = []): Slot['contributions'] {
  // Who declined is not published.
  const there = people.filter(({ status }) => status !== 'declined')
  // Joint presenters share the topic of the one above.
  return there.map((person, at) => contribution(person.joins ? { ...person, topic: there[at - 1]?.topic ?? '' } : person))
}

function contribution(person: Person): Slot['contributions'][number] {
  return {
    role: person.role,
    roleLabel: person.label ?? null,
    name: null,
    honorific: null,
    position: person.post ?? null,
    state: person.state === undefined ? null : (CODES[person.state] ?? null),
    organization: person.organization ?? null,
    status: person.status === 'tbc' ? 'tbc' : 'confirmed',
    attendance: person.video ? 'video' : 'in-person',
    minutes: person.minutes ?? null,
    topic: person.topic ?? null,
    text: person.line ?? null,
  }
}

function timeOf(time: string): Pick<Slot, 'start' | 'end' | 'when'> {
  const [, start, end] = /^(\d\d:\d\d)–(\d\d:\d\d)?$/.exec(time) ?? []
  if (start === undefined) return { start: null, end: null, when: time === '' ? null : time }
  return { start, end: end === undefined ? null : end.replace('24:00', '00:00'), when: null }
}

/** Sub-items of other items, with the number of theirs. */
function named({ number, of }: Dealt, entry: Entry, list: NonNullable<Structure['items']>): { label: string | null; text: string }[] {
  if (number === entry.item?.number) return []
  return labelled(list.find((item) => item.number === number)?.subItems ?? [])
    .filter((_, at) => of?.includes(at))
    .map(({ label, text }) => ({ label: label === null ? number : `${number} (${label})`, text }))
}

function labelled(subItems: readonly SubItem[]): { label: string | null; text: string }[] {
  return subItems.map(({ label, text }, at) => ({ label: label === undefined ? (LETTERS[at] ?? '') : label, text }))
}

function paper({ symbol, title, href }: Paper): Slot['papers'][number] {
  return { symbol: symbol ?? null, title: title ?? null, href: href ?? null }
}
