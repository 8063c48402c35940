import fc from 'fast-check'
import type {
  AgendaDocument,
  DocumentContribution,
  DocumentDay,
  DocumentDealt,
  DocumentItem,
  DocumentPaper,
  DocumentPart,
  DocumentSlot,
  Standing,
} from '#domain/agenda/agenda-document'
import { ACCESSES, ATTENDANCES, PUBLISHED_STATUSES, PURPOSES, ROLES, SLOT_KINDS, STANDINGS } from '#domain/agenda/agenda-terms'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { addDays } from '#domain/time/calendar'

// Whole agendas of one meeting, of every shape a document may have. Few ids and few words, so that two of them have much in common.

const word = fc.constantFrom('Opening', 'Borders', 'Открытие')
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const some = <T>(ids: readonly T[]) => fc.shuffledSubarray([...ids])

export const anyText: fc.Arbitrary<LocalizedText> = fc
  .record(
    {
      original: fc.constantFrom(...LOCALES),
      en: word,
      ru: word,
      kk: word,
      renders: fc.record({ en: word, ru: word, kk: word }, { requiredKeys: [] }),
      demonstration: fc.constant(true as const),
    },
    { requiredKeys: ['original'] },
  )
  .filter((text) => LOCALES.some((locale) => text[locale] !== undefined))

const text = maybe(anyText)
export const anyClock = fc.constantFrom('00:00', '09:00', '10:30', '23:30')
const times = fc.oneof(fc.record({ start: anyClock, end: maybe(anyClock) }), fc.constant({ start: null, end: null }))

const subItemIds = ['a', 'b', 'c']
const label = maybe(fc.constantFrom('a', 'b', 'i'))
export const anyPapers: fc.Arbitrary<DocumentPaper[]> = fc.array(
  fc.record({
    symbol: maybe(fc.constantFrom('AP/1', 'AP/2')),
    title: text,
    href: maybe(fc.constantFrom('https://a.example/1', 'https://b.example/2')),
  }),
  { maxLength: 2 },
)

const itemIds = ['i0', 'i1', 'i2']
const item = (id: string): fc.Arbitrary<DocumentItem> =>
  fc.record({
    id: fc.constant(id),
    number: maybe(fc.constantFrom('1', '7.1', 'IV')),
    title: anyText,
    abstract: text,
    purpose: maybe(fc.constantFrom(...PURPOSES)),
    subItems: some(subItemIds).chain((ids) =>
      fc.tuple(...ids.map((sub) => fc.record({ id: fc.constant(`${id}-${sub}`), label, text: anyText }))),
    ),
    papers: anyPapers,
  })

const deals: fc.Arbitrary<DocumentDealt[]> = some(itemIds).chain((ids) =>
  fc.tuple(
    ...ids.map((itemId) =>
      fc.record({ itemId: fc.constant(itemId), subItemIds: maybe(some(subItemIds.map((sub) => `${itemId}-${sub}`))) }),
    ),
  ),
)

const contribution = (id: string): fc.Arbitrary<DocumentContribution> =>
  fc.record({
    id: fc.constant(id),
    role: fc.constantFrom(...ROLES),
    roleLabel: text,
    joins: fc.boolean(),
    minutes: maybe(fc.constantFrom(5, 10)),
    personId: maybe(fc.constantFrom('p1', 'p2')),
    state: maybe(fc.constantFrom('KZ', 'TJ')),
    organizationId: maybe(fc.constant('o1')),
    organization: maybe(fc.constantFrom('IOM', 'UNHCR')),
    honorific: text,
    name: text,
    position: text,
    status: fc.constantFrom(...PUBLISHED_STATUSES),
    attendance: fc.constantFrom(...ATTENDANCES),
    topic: text,
    text,
  })

const part = (id: string): fc.Arbitrary<Omit<DocumentPart, 'contributions'>> =>
  fc
    .record({ id: fc.constant(id), place: text, title: anyText, abstract: text, deals, times })
    .map(({ times, ...rest }) => ({ ...rest, ...times }))

const slot = (id: string): fc.Arbitrary<DocumentSlot> =>
  fc
    .record({
      fields: fc.record({
        id: fc.constant(id),
        when: text,
        place: text,
        access: maybe(fc.constantFrom(...ACCESSES)),
        number: maybe(fc.constantFrom('1', '7.1')),
        purpose: maybe(fc.constantFrom(...PURPOSES)),
        kind: fc.constantFrom(...SLOT_KINDS),
        itemId: fc.constantFrom(...itemIds),
        title: anyText,
        continued: fc.boolean(),
        abstract: text,
        subItems: fc.array(fc.record({ label, text: anyText }), { maxLength: 2 }),
        papers: anyPapers,
        deals,
      }),
      times,
      parts: some([`${id}-p0`, `${id}-p1`]).chain((ids) => fc.tuple(...ids.map(part))),
      // Each stands in the slot itself or in a part, as far as there is one.
      people: some([`${id}-c0`, `${id}-c1`, `${id}-c2`]).chain((ids) =>
        fc.tuple(...ids.map((one) => fc.tuple(contribution(one), fc.nat({ max: 2 })))),
      ),
    })
    .map(({ fields, times, parts, people }) => {
      const within = (place: number) => people.filter(([, at]) => (at > parts.length ? 0 : at) === place).map(([entry]) => entry)
      return {
        ...fields,
        ...times,
        contributions: within(0),
        parts: parts.map((entry, index) => ({ ...entry, contributions: within(index + 1) })),
      }
    })

const standing: fc.Arbitrary<Standing> = fc.record({
  code: fc.constantFrom(...STANDINGS),
  adoptedOn: maybe(fc.constant('2027-10-06')),
  amended: fc.boolean(),
})

export const anyMeeting: fc.Arbitrary<AgendaDocument['meeting']> = fc.record({
  id: fc.constant('m'),
  slug: fc.constant('som-6'),
  type: fc.constantFrom('som' as const, 'workshop' as const),
  ordinal: maybe(fc.constantFrom(5, 6)),
  title: anyText,
  theme: text,
  startsOn: fc.constantFrom('2027-10-05', '2027-10-12'),
  endsOn: fc.constantFrom('2027-10-07', '2027-10-14'),
  timeZone: fc.constantFrom('Asia/Almaty', 'Asia/Bishkek'),
  city: text,
  country: text,
  venue: text,
  preamble: text,
  alsoZones: fc.constantFrom([], ['Europe/Zurich'], ['UTC', 'Europe/Zurich']),
})

const heading = fc.record({ title: text, note: text, place: text })
const DAYS = 4

/** Any agenda of the meeting, with its slots in any order and on any of its days. */
export const anyAgenda: fc.Arbitrary<AgendaDocument> = fc
  .record({
    meeting: anyMeeting,
    standing: maybe(standing),
    items: some(itemIds).chain((ids) => fc.tuple(...ids.map(item))),
    days: fc
      .subarray(
        Array.from({ length: DAYS }, (_, index) => index),
        { minLength: 1 },
      )
      .chain((ids) => fc.tuple(...ids.map((day) => fc.tuple(fc.constant(day), heading)))),
    slots: some(['s0', 's1', 's2', 's3']).chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(slot(id), fc.nat({ max: DAYS - 1 }))))),
  })
  .map(({ meeting, standing, items, days, slots }) => ({
    format: 2,
    meeting,
    standing,
    items,
    days: days.map(
      ([after, of], index): DocumentDay => ({
        date: addDays(meeting.startsOn, after),
        ...of,
        slots: slots.filter(([, at]) => Math.min(at, days.length - 1) === index).map(([entry]) => entry),
      }),
    ),
  }))

/** Two agendas of the meeting with much in common: the second has what it shares with the first word for word, or its own. */
export const anyTwoAgendas: fc.Arbitrary<[before: AgendaDocument, after: AgendaDocument]> = fc
  .tuple(anyAgenda, anyAgenda, fc.infiniteStream(fc.nat({ max: 3 })))
  .map(([before, other, draws]) => [before, mixed(before, other, () => draws.next().value === 0)])

// Of every value that both have, the first one's where it is not drawn to be the other's.
function mixed(before: AgendaDocument, other: AgendaDocument, drawn: () => boolean): AgendaDocument {
  const fields = <T extends object>(was: T, now: T | undefined): T =>
    now === undefined ? was : { ...was, ...Object.fromEntries(Object.entries(now).filter(() => drawn())) }
  // Times belong together, and nobody appears twice.
  const together = (was: DocumentSlot, now: DocumentSlot | undefined) => {
    const { start, end } = now !== undefined && drawn() ? now : was
    const { contributions, parts } = now !== undefined && drawn() ? now : was
    return { start, end, contributions, parts }
  }
  const slots = (of: AgendaDocument) => new Map(of.days.flatMap((day) => day.slots.map((entry) => [entry.id, entry])))
  const items = new Map(other.items.map((entry) => [entry.id, entry]))
  const [was, now] = [slots(before), slots(other)]
  const days = drawn() ? other.days : before.days
  return {
    format: 2,
    meeting: fields(before.meeting, other.meeting),
    standing: drawn() ? other.standing : before.standing,
    items: drawn() ? other.items : before.items.map((entry) => fields(entry, items.get(entry.id))),
    days: days.map((day) => ({
      ...day,
      slots: day.slots.map((entry) => {
        const first = was.get(entry.id) ?? entry
        return { ...fields(first, now.get(entry.id)), ...together(first, now.get(entry.id)) }
      }),
    })),
  }
}
