import { expect, test } from 'vitest'
import { issuedData, meetingData } from '#domain/documents/structured-data'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import { original } from '#domain/text/localized-text'

const of = { site: original('en', 'Almaty Process'), base: 'https://process.example', locale: 'en' } as const
const process = { '@type': 'Organization', name: 'Almaty Process', url: 'https://process.example/en' }

const meeting: ListedMeetingView = {
  slug: 'som-9',
  type: 'som',
  ordinal: 9,
  title: original('en', '9th Senior Officials Meeting'),
  theme: original('en', 'Borders'),
  startsOn: '2027-10-05',
  endsOn: '2027-10-06',
  precision: 'day',
  city: original('en', 'Almaty'),
  country: original('en', 'Kazakhstan'),
  external: false,
  status: null,
}

test('a meeting is an event, at its place, of the Process', () => {
  expect(meetingData(meeting, original('en', 'Hotel Medeu'), of)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: '9th Senior Officials Meeting',
    description: 'Borders',
    startDate: '2027-10-05',
    endDate: '2027-10-06',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: 'Hotel Medeu',
      address: { '@type': 'PostalAddress', addressLocality: 'Almaty', addressCountry: 'Kazakhstan' },
    },
    organizer: process,
    url: 'https://process.example/en/meetings/som-9',
    image: 'https://process.example/en/meetings/som-9/card.png',
    inLanguage: 'en',
  })
})

test('its dates are no more exact than they are known, and no place is made up', () => {
  const dates = (precision: ListedMeetingView['precision']) => {
    const data = meetingData({ ...meeting, precision, city: null, country: null }, null, of)
    return [data?.startDate, data?.endDate, data?.location]
  }
  expect([dates('day'), dates('month'), dates('year')]).toEqual([
    ['2027-10-05', '2027-10-06', undefined],
    ['2027-10', '2027-10', undefined],
    ['2027', '2027', undefined],
  ])
})

test('postponed and cancelled are said; an event of others is organised by others; a withdrawn programme says nothing', () => {
  const status = (one: ListedMeetingView['status']) => meetingData({ ...meeting, status: one }, null, of)?.eventStatus
  expect([status('postponed'), status('cancelled'), status('withdrawn')]).toEqual([
    'https://schema.org/EventPostponed',
    'https://schema.org/EventCancelled',
    undefined,
  ])
  expect(meetingData({ ...meeting, external: true }, null, of)).not.toHaveProperty('organizer')
})

const issued: IssuedStatementView = {
  slug: 'som-9',
  meeting: { title: original('en', '9th SOM'), startsOn: '2027-10-05', endsOn: '2027-10-06', timeZone: 'Asia/Almaty', city: null },
  isPublic: true,
  hasSchedule: true,
  kind: 'chairs-statement',
  demonstration: false,
  authoritative: 'en',
  number: 1,
  agreed: null,
  agreedBefore: null,
  among: [],
  languages: [
    { locale: 'en', standing: 'authoritative', title: 'Statement', paragraphs: [], canonical: '', since: 0, contentHash: 'sha256-ab' },
  ],
  stale: {},
  status: 'issued',
  issuances: [
    {
      correction: 0,
      issuedAt: '2027-10-06T10:00:00.000Z',
      day: '2027-10-06',
      reason: '',
      corrected: [],
      chairState: 'KZ',
      chairName: 'Kazakhstan',
      chairperson: original('en', 'Chairperson'),
      position: null,
      place: null,
    },
  ],
  earlier: [],
  withdrawal: null,
  undone: [],
  others: [],
  newest: true,
  can: { toDesk: false },
}

test('an issued text is a report, a declaration is legislation, and either says by its hash which words it is', () => {
  expect(issuedData(issued, of)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: 'Statement',
    url: 'https://process.example/en/meetings/som-9/statement',
    inLanguage: 'en',
    datePublished: '2027-10-06',
    dateModified: '2027-10-06',
    creativeWorkStatus: 'issued',
    publisher: process,
    about: { '@type': 'Event', name: '9th SOM', startDate: '2027-10-05', url: 'https://process.example/en/meetings/som-9' },
    identifier: 'sha256-ab',
  })
  expect(issuedData({ ...issued, kind: 'declaration', newest: false }, of)).toMatchObject({
    '@type': 'Legislation',
    url: 'https://process.example/en/meetings/som-9/statement?no=1',
  })
})

test('withdrawn, it says so and when; a demonstration is nobody’s report', () => {
  const withdrawal = { reason: 'Issued in error.', day: '2027-10-08', at: '2027-10-08T10:00:00.000Z' }
  expect(issuedData({ ...issued, status: 'withdrawn', withdrawal }, of)).toMatchObject({
    creativeWorkStatus: 'withdrawn',
    dateModified: '2027-10-08',
  })
  expect(issuedData({ ...issued, demonstration: true }, of)).toBeNull()
})
