import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentSlot } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { icalendar } from '#domain/documents/calendar/icalendar'
import { meetingEntries } from '#domain/documents/calendar/meeting-calendar'
import { type DatedVersion, stoodFor } from '#domain/documents/calendar/stood-for'
import { LOCALES, type Locale } from '#domain/text/locale'
import { anyDraft } from '#harness/any-draft'
import { LONG_FORM } from '#harness/long-form'
import { calendarProperties, readCalendar } from '#harness/read-calendar'
import { agenda, day, inEnglish, meeting, slot, somebody } from '#harness/sample-agenda'
import { paperWords } from '#messages/paper-words'

// A programme in somebody's calendar, from version to version.

const ROUNDS = LONG_FORM ? 2_000 : 40
const NO_SIDES = { states: {}, organizations: {} }
const instant = (minute: number) => `2027-01-10T09:${String(minute).padStart(2, '0')}:00.000Z`

const version = (number: number, document: AgendaDocument, more: Partial<DatedVersion> = {}): DatedVersion => ({
  number,
  audience: 'public',
  publishedAt: instant(number),
  document,
  withdrawals: [],
  ...more,
})

type Choice = { readsAll?: boolean; locale?: Locale; belongs?: (slot: DocumentSlot) => boolean }

function calendarOf(versions: readonly DatedVersion[], { readsAll = true, locale = 'en', belongs = () => true }: Choice = {}): string {
  const addressOf = (path: string) => `https://process.example/${locale}${path}`
  return icalendar({
    name: 'The 6th SOM, and; more',
    description: 'Version 1\nfinal',
    url: addressOf('/meetings/som-6'),
    source: addressOf('/meetings/som-6/agenda.ics'),
    timeZone: 'Asia/Almaty',
    entries: meetingEntries(
      { slug: 'som-6', stood: stoodFor(versions, readsAll), sides: NO_SIDES },
      { locale, words: paperWords(locale), addressOf, belongs },
    ),
  })
}

const entriesOf = (versions: readonly DatedVersion[], choice?: Choice) => readCalendar(calendarOf(versions, choice))
const oneOf = (versions: readonly DatedVersion[], id: string, choice?: Choice) => entriesOf(versions, choice).find(({ uid }) => uid === id)
const told = (versions: readonly DatedVersion[], choice?: Choice) =>
  entriesOf(versions, choice).map(({ uid, sequence, status, start }) => `${uid} ${status} ${sequence} ${start.slice(11, 16)}`)

const opening = slot('a', '09:00', '10:30', {
  kind: 'opening',
  number: '1',
  title: inEnglish('Opening, and; welcome'),
  abstract: inEnglish('First line.\nSecond line, with a \\ sign.'),
  place: inEnglish('Hall A'),
  contributions: [
    somebody('m', { role: 'moderator', honorific: inEnglish('Ms.'), name: inEnglish('Who Moderates'), position: inEnglish('Director') }),
    somebody('v', { name: inEnglish('Who Presents'), attendance: 'video', topic: inEnglish('Borders') }),
  ],
})
const held = (...slots: DocumentSlot[]): AgendaDocument => ({
  ...agenda(...slots),
  meeting: { ...meeting, city: inEnglish('Almaty'), country: inEnglish('Kazakhstan'), venue: inEnglish('Hotel') },
})

describe('a programme in a calendar', () => {
  test('has of a slot its title, place, time in UTC, who speaks, kind and address', () => {
    expect(entriesOf([version(1, held(opening))])).toEqual([
      {
        uid: 'a',
        sequence: 0,
        status: 'CONFIRMED',
        // Almaty was five hours ahead of UTC in 2027.
        start: '2027-10-05T04:00:00.000Z',
        end: '2027-10-05T05:30:00.000Z',
        lastModified: '2027-01-10T09:01:00Z',
        summary: '1 Opening, and; welcome',
        location: 'Hall A, Almaty, Kazakhstan',
        description:
          'First line.\nSecond line, with a \\ sign.\nModerator:\n  Ms. Who Moderates, Director\nPresenter:\n  Borders\n  Who Presents (by video)',
        url: 'https://process.example/en/meetings/som-6#a',
        categories: ['Opening'],
      },
    ])
  })

  test('says of itself what it is, where a newer one is, and how soon to ask again', () => {
    expect(calendarProperties(calendarOf([version(1, held(opening))]))).toEqual({
      version: '2.0',
      prodid: '-//Gavel//Programme//EN',
      calscale: 'GREGORIAN',
      method: 'PUBLISH',
      // The parser leaves escaped what RFC 5545 does not name.
      name: String.raw`The 6th SOM\, and\; more`,
      'x-wr-calname': String.raw`The 6th SOM\, and\; more`,
      description: 'Version 1\nfinal',
      'x-wr-caldesc': String.raw`Version 1\nfinal`,
      url: 'https://process.example/en/meetings/som-6',
      source: 'https://process.example/en/meetings/som-6/agenda.ics',
      'last-modified': '2027-01-10T09:01:00Z',
      'refresh-interval': 'PT1H',
      'x-published-ttl': 'PT1H',
      'x-wr-timezone': 'Asia/Almaty',
    })
  })

  test('gives an open end an hour, ends past midnight on the next day, and keeps what has no time for its whole day', () => {
    const when = inEnglish('After the plenary')
    const document = held(slot('open', '18:00', null), slot('night', '23:00', '01:30'), slot('free', null, null, { when }))
    expect(entriesOf([version(1, document)]).map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ['free', '2027-10-05', '2027-10-06'],
      ['open', '2027-10-05T13:00:00.000Z', '2027-10-05T14:00:00.000Z'],
      ['night', '2027-10-05T18:00:00.000Z', '2027-10-05T20:30:00.000Z'],
    ])
    expect(oneOf([version(1, document)], 'free')?.description).toBe('After the plenary')
  })

  test('has a place for every slot: its own, the day’s, the venue’s, the city, or that none is known yet', () => {
    const [own, plain] = [slot('own', '09:00', null, { place: inEnglish('Hall A') }), slot('plain', '10:00', null)]
    const ofDay = (place: string | null) => ({
      ...held(),
      days: [{ ...day('2027-10-05', own, plain), place: place === null ? null : inEnglish(place) }],
    })
    const places = (document: AgendaDocument) => entriesOf([version(1, document)]).map(({ location }) => location)
    expect(places(ofDay('Palace'))).toEqual(['Hall A, Almaty, Kazakhstan', 'Palace, Almaty, Kazakhstan'])
    expect(places(ofDay(null))).toEqual(['Hall A, Almaty, Kazakhstan', 'Hotel, Almaty, Kazakhstan'])
    expect(places(agenda(own, plain))).toEqual(['Hall A', 'Place to be announced'])
  })
})

describe('from version to version', () => {
  const first = held(slot('a', '09:00', '10:00'), slot('b', '10:00', '11:00'))
  const later = held(slot('a', '09:30', '10:00'), slot('b', '10:00', '11:00'))
  const without = held(slot('b', '10:00', '11:00'))

  test('a slot that moves has a higher sequence, and one that no version touches keeps its own', () => {
    expect(told([version(1, first), version(2, later)])).toEqual(['a CONFIRMED 1 04:30', 'b CONFIRMED 0 05:00'])
    expect(oneOf([version(1, first), version(2, later)], 'a')?.lastModified).toBe('2027-01-10T09:02:00Z')
    expect(oneOf([version(1, first), version(2, later)], 'b')?.lastModified).toBe('2027-01-10T09:01:00Z')
  })

  test('a slot that is taken out stays, cancelled, with the words it had; brought back, it stands again', () => {
    const gone = [version(1, first), version(2, without)]
    expect(told(gone)).toEqual(['a CANCELLED 1 04:00', 'b CONFIRMED 0 05:00'])
    expect(oneOf(gone, 'a')?.summary).toBe('Slot a')
    expect(told([...gone, version(3, later)])).toEqual(['a CONFIRMED 2 04:30', 'b CONFIRMED 0 05:00'])
  })

  test('a slot that has moved to another day or room, or changed its speaker, has been touched', () => {
    const changed = [
      { ...first, days: [day('2027-10-06', ...(first.days[0]?.slots ?? []))] },
      held(slot('a', '09:00', '10:00', { place: inEnglish('Hall B') }), slot('b', '10:00', '11:00')),
      held(slot('a', '09:00', '10:00', { contributions: [somebody('p')] }), slot('b', '10:00', '11:00')),
    ]
    for (const document of changed) expect(oneOf([version(1, first), version(2, document)], 'a')?.sequence).toBe(1)
  })

  test('withdrawn, all are cancelled without a word of what was withdrawn; undone, all stand again', () => {
    const withdrawn = (undoneAt: string | null) => [version(1, first, { withdrawals: [{ withdrawnAt: instant(30), undoneAt }] })]
    expect(told(withdrawn(null))).toEqual(['a CANCELLED 1 04:00', 'b CANCELLED 1 05:00'])
    const said = entriesOf(withdrawn(null)).flatMap(({ summary, location, description, categories }) => [
      summary,
      location,
      description,
      ...categories,
    ])
    expect([...new Set(said)]).toEqual(['Programme withdrawn'])
    expect(told(withdrawn(instant(31)))).toEqual(['a CONFIRMED 2 04:00', 'b CONFIRMED 2 05:00'])
  })

  test('after a withdrawn version what is cancelled has the words of the last that was not withdrawn', () => {
    const secret = held(slot('a', '12:00', '13:00', { title: inEnglish('Secret') }), slot('new', '14:00', '15:00'))
    const withdrawn = [version(1, first), version(2, secret, { withdrawals: [{ withdrawnAt: instant(30), undoneAt: null }] })]
    const summaries = (versions: readonly DatedVersion[]) => entriesOf(versions).map(({ uid, summary }) => `${uid}: ${summary}`)
    // While what stood is withdrawn nobody reads a word of any version.
    expect(new Set(entriesOf(withdrawn).map(({ summary }) => summary))).toEqual(new Set(['Programme withdrawn']))
    expect(told(withdrawn)).toEqual(['a CANCELLED 2 04:00', 'b CANCELLED 2 05:00', 'new CANCELLED 1 09:00'])
    const after = [...withdrawn, version(3, without, { publishedAt: instant(40) })]
    expect(summaries(after)).toEqual(['a: Slot a', 'b: Slot b', 'new: Programme withdrawn'])
    expect(told(after)).toEqual(['a CANCELLED 3 04:00', 'b CONFIRMED 3 05:00', 'new CANCELLED 2 09:00'])
  })

  test('in a State’s calendar a slot is cancelled once its delegation no longer speaks in it', () => {
    const speaking = (state: string) => held(slot('a', '09:00', '10:00', { contributions: [somebody('p', { state })] }))
    const belongs = ({ contributions }: DocumentSlot) => contributions.some(({ state }) => state === 'KZ')
    expect(told([version(1, speaking('KZ')), version(2, speaking('TJ'))], { belongs })).toEqual(['a CANCELLED 1 04:00'])
    expect(told([version(1, speaking('TJ'))], { belongs })).toEqual([])
  })

  test('leak: a version for participants leaves no trace in what everybody is given', () => {
    const closed = version(2, held(slot('a', '12:00', '13:00', { title: inEnglish('Secret') })), { audience: 'participants' })
    const everybody = { readsAll: false }
    expect(calendarOf([version(1, first), closed], everybody)).toBe(calendarOf([version(1, first)], everybody))
    const after = [version(1, first), closed, version(3, later)]
    expect(told(after, everybody)).toEqual(['a CONFIRMED 1 04:30', 'b CONFIRMED 0 05:00'])
    expect(told(after)).toEqual(['a CONFIRMED 2 04:30', 'b CONFIRMED 2 05:00'])
    expect(entriesOf([closed], everybody)).toEqual([])
  })
})

test('text that holds line ends, commas, signs of the format or a bare CR comes back as written, without the CR', () => {
  const odd = 'a\\b; c, d: “e”\rf\u0007 ∑ 😀 қазақша'.repeat(6)
  const document = held(slot('a', '09:00', '10:00', { title: inEnglish(odd), abstract: inEnglish(`${odd}\r\nEND:VEVENT`) }))
  const [entry] = entriesOf([version(1, document)])
  const kept = odd.replaceAll(/[\r\p{Cc}]/gu, '')
  expect(entry?.summary).toBe(kept)
  expect(entry?.description.startsWith(kept)).toBe(true)
  expect(entry?.description.endsWith('\nEND:VEVENT')).toBe(true)
})

const anyVersions = fc
  .array(
    fc.record({
      draft: anyDraft,
      audience: fc.constantFrom('public' as const, 'public' as const, 'participants' as const),
      withdrawn: fc.constantFrom('no', 'no', 'undone', 'yes'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((made) =>
    made.map(({ draft, audience, withdrawn }, at) => {
      const base = at * 10
      const withdrawals =
        withdrawn === 'no' ? [] : [{ withdrawnAt: instant(base + 3), undoneAt: withdrawn === 'yes' ? null : instant(base + 4) }]
      return version(at + 1, compose(draft, new Map([['o1', 'IOM']])), { audience, publishedAt: instant(base), withdrawals })
    }),
  )

describe('whatever is published, withdrawn and published again', () => {
  test('both parsers read every slot that stands once, confirmed, and all others cancelled', () => {
    fc.assert(
      fc.property(anyVersions, fc.boolean(), fc.constantFrom(...LOCALES), (versions, readsAll, locale) => {
        const entries = entriesOf(versions, { readsAll, locale })
        const standing =
          stoodFor(versions, readsAll)
            .at(-1)
            ?.version?.document.days.flatMap((on) => on.slots.map(({ id }) => id)) ?? []
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
        expect(
          entries
            .filter(({ status }) => status === 'CONFIRMED')
            .map(({ uid }) => uid)
            .toSorted(),
        ).toEqual(standing.toSorted())
        expect(entries.filter(({ start, end, location }) => end <= start || location === '')).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })

  test('what an entry says never changes without a higher sequence, and no sequence ever falls', () => {
    fc.assert(
      fc.property(anyVersions, fc.boolean(), (versions, readsAll) => {
        let before = new Map<string, ReturnType<typeof entriesOf>[number]>()
        for (const [at] of versions.entries()) {
          const now = new Map(entriesOf(versions.slice(0, at + 1), { readsAll }).map((entry) => [entry.uid, entry]))
          for (const [uid, was] of before) {
            const is = now.get(uid)
            expect(is?.sequence).toBeGreaterThanOrEqual(was.sequence)
            if (is?.sequence === was.sequence) expect(is).toEqual(was)
          }
          before = now
        }
      }),
      { numRuns: ROUNDS },
    )
  })

  test('leak: what is for participants says nothing in the calendar of everybody else', () => {
    fc.assert(
      fc.property(anyVersions, anyDraft, (versions, other) => {
        const replaced = versions.map((one) => (one.audience === 'public' ? one : { ...one, document: compose(other, new Map()) }))
        expect(calendarOf(replaced, { readsAll: false })).toBe(calendarOf(versions, { readsAll: false }))
      }),
      { numRuns: ROUNDS },
    )
  })
})
