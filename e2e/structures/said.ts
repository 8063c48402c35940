import { translator } from '#messages/translator'
import english from '../../messages/en.json' with { type: 'json' }
import type { Dealt, Entry, Paper, Part, Person, Structure, SubItem } from './structure'

const { accesses: ACCESSES, purposes: PURPOSES, standings: STANDINGS } = english.agenda

/** Every word and time of an agenda that whoever reads it, on a screen or on paper, must find there; white space levelled. */
export function said({ name, preamble = '', standing, items = [], days }: Structure): string[] {
  const words = [
    name,
    ...preamble.split('\n'),
    STANDINGS[standing.code],
    ...items.flatMap(({ number, title, abstract, purpose, subItems, papers }) => [
      number,
      title,
      abstract,
      purpose && PURPOSES[purpose],
      ...inSubItems(subItems),
      ...inPapers(papers),
    ]),
    ...days.flatMap(({ title, note, place, entries }) => [title, note, place, ...entries.flatMap(inEntry)]),
  ]
  return [...new Set(words.flatMap((word) => word || []))].map((word) => word.replaceAll(/\s+/g, ' '))
}

function inEntry({ time, title, number, purpose, abstract, subItems, papers, place, access, deals, people, parts }: Entry) {
  return [
    ...inTime(time),
    title,
    number,
    purpose && PURPOSES[purpose],
    abstract,
    ...inSubItems(subItems),
    ...inPapers(papers),
    place,
    access && ACCESSES[access],
    ...inDeals(deals),
    ...inPeople(people),
    ...(parts ?? []).flatMap(inPart),
  ]
}

function inPart({ title, time = '', place, deals, people }: Part) {
  return [title, ...inTime(time), place, ...inDeals(deals), ...inPeople(people)]
}

function inPeople(people: readonly Person[] = []) {
  return people
    .filter(({ status }) => status !== 'declined')
    .flatMap(({ role, label, state, organization, post, line, topic, minutes, status, video }) => [
      label ?? (role === 'line' ? line : translator('en')(`agenda.roleLabels.${role}`, { count: 1 })),
      state,
      organization,
      post,
      line,
      topic,
      minutes === undefined ? undefined : `${minutes} min`,
      status === 'tbc' ? toBeConfirmed(state ?? organization, post) : undefined,
      video ? english.agenda.attendances.video : undefined,
    ])
}

// A side whose speaker has no name yet is said to name one.
function toBeConfirmed(delegation: string | undefined, post: string | undefined) {
  if (delegation === undefined || post !== undefined) return english.agenda.statuses.tbc
  return translator('en')('agenda.toBeNamed', { delegation })
}

function inTime(time: string): string[] {
  return /^\d/.test(time) ? time.replace('24:00', '00:00').split('–') : [time]
}

const inSubItems = (subItems: readonly SubItem[] = []) => subItems.flatMap(({ label, text }) => [label ?? undefined, text])
const inPapers = (papers: readonly Paper[] = []) => papers.flatMap(({ symbol, title }) => [symbol, title])
const inDeals = (deals: readonly Dealt[] = []) => deals.map(({ number }) => number)
