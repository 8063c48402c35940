import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { scheduleXml } from '#domain/documents/schedule-xml'
import { LOCALES, type Locale } from '#domain/text/locale'
import { anyDraft } from '#harness/any-draft'
import { LONG_FORM } from '#harness/long-form'
import { agenda, inEnglish, meeting, slot, somebody } from '#harness/sample-agenda'
import { paperWords } from '#messages/paper-words'

// The rules that conference apps go by (github.com/voc/schedule, validator/xsd), said once more: elements in their order, types, and what
// must be unique.

const ROUNDS = LONG_FORM ? 2_000 : 40

const xmlOf = (document: AgendaDocument, locale: Locale = 'en') =>
  scheduleXml(
    { document, number: 1, publishedAt: '2027-01-10T05:00:00.000Z', chair: null, sides: { states: {}, organizations: {} }, marks: [] },
    locale,
    paperWords(locale),
    `https://process.example/${locale}/meetings/som-6`,
  )

type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string }

/** A file as elements in their order. */
function parsed(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
  })
  const [root] = nodes(parser.parse(xml)).filter(({ name }) => name === 'schedule')
  if (root === undefined) throw new Error('no schedule')
  return root
}

const rawNode = z.record(z.string(), z.unknown())

function nodes(raw: unknown): Node[] {
  return z
    .array(rawNode)
    .parse(raw)
    .flatMap((entry) => {
      const [name] = Object.keys(entry).filter((key) => key !== ':@')
      if (name === undefined || name === '#text' || name === '?xml') return []
      const inner = z.array(rawNode).parse(entry[name])
      const text = inner.flatMap((child) => ('#text' in child ? [String(child['#text'])] : [])).join('')
      return [{ name, attributes: z.record(z.string(), z.string()).parse(entry[':@'] ?? {}), children: nodes(inner), text }]
    })
}

const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const EVENT: Record<string, RegExp> = {
  room: /\S/,
  title: /\S/,
  subtitle: /^/,
  type: /^[a-z]+$/,
  date: DATE_TIME,
  start: /^[0-2]\d:[0-5]\d$/,
  duration: /^\d\d:\d\d$/,
  abstract: /^/,
  slug: /^[a-z0-9_]{4,}-[a-z0-9-]{4,}$/,
  track: /\S/,
  persons: /^\s*$/,
  language: /^(en|ru|kk)$/,
  description: /^/,
  links: /^\s*$/,
}

function expectRules(root: Node): Node[] {
  const names = root.children.map(({ name }) => name)
  expect(names.join(' ')).toMatch(/^generator url version conference( day)+$/)
  const conference = root.children[3]
  expect(conference?.children.map(({ name }) => name)).toEqual(
    'acronym title start end days timeslot_duration base_url time_zone_name'.split(' '),
  )
  expect(conference?.children.filter(({ text }) => text === '')).toEqual([])
  const days = root.children.slice(4)
  for (const [at, { attributes, children }] of days.entries()) {
    expect(Object.keys(attributes).toSorted()).toEqual(['date', 'end', 'index', 'start'])
    expect(attributes.index).toBe(String(at + 1))
    expect(attributes.date).toMatch(DATE)
    expect(attributes.start).toMatch(DATE_TIME)
    expect(attributes.end).toMatch(DATE_TIME)
    expect(Date.parse(attributes.end ?? '')).toBeGreaterThan(Date.parse(attributes.start ?? ''))
    expect(children.every(({ name, attributes }) => name === 'room' && (attributes.name ?? '') !== '')).toBe(true)
  }
  const events = days.flatMap((day) => day.children.flatMap((room) => room.children.map((event) => ({ event, room, day }))))
  for (const { event, room, day } of events) {
    expect(event.children.map(({ name }) => name)).toEqual(Object.keys(EVENT))
    for (const { name, text } of event.children) expect(text, name).toMatch(EVENT[name] ?? /^$/)
    const said = Object.fromEntries(event.children.map(({ name, text }) => [name, text]))
    expect(said.room).toBe(room.attributes.name)
    expect(said.date?.slice(11, 16)).toBe(said.start)
    expect(Date.parse(said.date ?? '')).toBeGreaterThanOrEqual(Date.parse(day.attributes.start ?? ''))
    expect(event.attributes.id).toMatch(/^[1-9]\d*$/)
    expect(event.attributes.guid).toMatch(UUID)
  }
  for (const unique of [
    events.map(({ event }) => event.attributes.id),
    events.map(({ event }) => event.attributes.guid),
    events.map(({ event }) => event.children.find(({ name }) => name === 'slug')?.text),
  ])
    expect(new Set(unique).size).toBe(unique.length)
  return events.map(({ event }) => event)
}

describe('schedule.xml', () => {
  test('keeps its rules whatever is composed, in each language, and has every slot once', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LOCALES), (draft, locale) => {
        const document = compose(draft, new Map([['o1', 'IOM']]))
        // What has no title cannot be published.
        fc.pre(document.days.every((day) => day.slots.every(({ title }) => LOCALES.some((one) => title[one]))))
        const events = expectRules(parsed(xmlOf(document, locale)))
        expect(events.map(({ attributes }) => attributes.guid).toSorted()).toEqual(
          document.days.flatMap((day) => day.slots.map(({ id }) => id)).toSorted(),
        )
      }),
      { numRuns: ROUNDS },
    )
  })

  test('says place, times with their offset, and who speaks, in its own escaping', () => {
    const id = '00000000-0000-4000-8000-000000000001'
    const night = '00000000-0000-4000-8000-000000000002'
    const document: AgendaDocument = {
      ...agenda(
        slot(id, '09:00', null, {
          kind: 'session',
          title: inEnglish('Law & <order> "now"\u0001'),
          place: inEnglish('Hall A'),
          contributions: [somebody('p', { honorific: inEnglish('Mr.'), name: inEnglish('Who Presents') })],
        }),
        slot(night, '23:00', '01:30'),
      ),
      meeting: { ...meeting, venue: inEnglish('Hotel') },
    }
    const root = parsed(xmlOf(document))
    const events = expectRules(root)
    const saidOf = (event?: Node) => Object.fromEntries(event?.children.map(({ name, text }) => [name, text]) ?? [])
    expect(saidOf(events[0])).toMatchObject({
      room: 'Hall A',
      title: 'Law & <order> "now"',
      type: 'session',
      date: '2027-10-05T09:00:00+05:00',
      start: '09:00',
      duration: '01:00',
      track: 'Session',
    })
    expect(events[0]?.children.find(({ name }) => name === 'persons')?.children.map(({ text }) => text)).toEqual(['Mr. Who Presents'])
    expect(saidOf(events[1])).toMatchObject({ room: 'Hotel', start: '23:00', duration: '02:30' })
    expect(root.children[4]?.attributes).toEqual({
      index: '1',
      date: '2027-10-05',
      start: '2027-10-05T09:00:00+05:00',
      end: '2027-10-06T01:30:00+05:00',
    })
    expect(root.children[2]?.text).toBe('Version 1, 10 January 2027, 10:00 Almaty time')
  })

  test('numbers an event alike in every version', () => {
    const [one, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    const numbers = (...ids: string[]) => {
      const events = expectRules(parsed(xmlOf(agenda(...ids.map((id) => slot(id, '09:00', '10:00'))))))
      return new Map(events.map(({ attributes }) => [attributes.guid, attributes.id]))
    }
    expect(numbers(other, one).get(one)).toBe(numbers(one).get(one))
  })
})
