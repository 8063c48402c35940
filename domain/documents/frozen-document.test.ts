import { describe, expect, test } from 'vitest'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { readAgendaDocument } from '#domain/agenda/read-agenda-document'
import { lifted } from '#domain/documents/frozen-document'
import { freezeIssuedLanguages, readIssuedLanguages } from '#domain/statement/read-issued-languages'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import { draftDay, draftItem, draftPart, draftSlot } from '#harness/sample-agenda'

const text = (en: string) => ({ original: 'en' as const, en })

// An agenda exactly as the first release stored it, before documents had a format number.
const FIRST_RELEASE = `{"meeting":{"id":"m","slug":"som-9","type":"som","ordinal":9,"title":{"original":"en","en":"9th SOM"},"theme":null,
"startsOn":"2019-03-01","endsOn":"2019-03-01","timeZone":"Asia/Almaty","city":{"original":"en","en":"Almaty"},"country":null,"venue":null},
"days":[{"date":"2019-03-01","slots":[{"id":"s","start":"09:00","end":"10:00","purpose":"discussion","kind":"session","itemId":"i",
"title":{"original":"en","en":"Borders"},"continued":false,"abstract":null,"subItems":[{"label":"a","text":{"original":"en","en":"First"}}],
"contributions":[{"id":"c","role":"presenter","personId":null,"state":"KG","organizationId":null,"organization":null,"honorific":null,
"name":{"original":"en","en":"Samat Toktobolotov"},"position":null,"status":"confirmed","attendance":"in-person","topic":null,"text":null}],
"parts":[{"id":"p","title":{"original":"en","en":"A part"},"abstract":null,"contributions":[]}]}]}]}`

const draft: AgendaDraft = {
  meeting: {
    id: 'm',
    slug: 'som-9',
    type: 'som',
    ordinal: 9,
    title: text('9th SOM'),
    theme: null,
    startsOn: '2019-03-01',
    endsOn: '2019-03-01',
    timeZone: 'Asia/Almaty',
    city: text('Almaty'),
    country: null,
    venue: null,
    preamble: null,
    alsoZones: [],
  },
  days: [draftDay('d', '2019-03-01')],
  slots: [draftSlot('s', '09:00', '10:00', { dayId: 'd', itemId: 'i' })],
  items: [draftItem('i', { title: text('Borders'), purpose: 'discussion', subItems: [{ id: 'x', text: text('First') }] })],
  parts: [draftPart('p', 's', { title: text('A part') })],
  contributions: [
    {
      id: 'c',
      version: 1,
      slotId: 's',
      partId: null,
      rank: 1,
      role: 'presenter',
      roleLabel: null,
      joins: false,
      minutes: null,
      personId: null,
      state: 'KG',
      organizationId: null,
      honorific: null,
      name: text('Samat Toktobolotov'),
      position: null,
      status: 'confirmed',
      attendance: 'in-person',
      dueOn: null,
      topic: null,
      text: null,
    },
  ],
}

describe('an agenda frozen by the first release', () => {
  const older = readAgendaDocument(JSON.parse(FIRST_RELEASE))

  test('has no changes compared with the same agenda frozen today', () => {
    const today = readAgendaDocument(JSON.parse(JSON.stringify(compose(draft, new Map()))))
    expect(changesBetween(older, today)).toEqual([])
    expect(older).toEqual(today)
  })

  test('shows only the real changes since then', () => {
    const slots = draft.slots.map((slot) => ({ ...slot, end: '10:30' }))
    expect(changesBetween(older, compose({ ...draft, slots }, new Map())).map(({ code }) => code)).toEqual(['slot-retimed'])
  })
})

test('a field added by a later format gets the value that its absence meant, format by format', () => {
  const lifts = [
    (document: Record<string, unknown>) => ({ ...document, host: null }),
    (document: Record<string, unknown>) => ({ ...document, guests: document.host === null ? 0 : 1 }),
  ]
  expect(lifted({ title: 'A' }, lifts)).toEqual({ format: 2, title: 'A', host: null, guests: 0 })
  expect(lifted({ format: 1, title: 'A', host: 'KG' }, lifts)).toEqual({ format: 2, title: 'A', host: 'KG', guests: 1 })
  expect(lifted({ format: 2, title: 'A', host: 'KG', guests: 5 }, lifts)).toEqual({ format: 2, title: 'A', host: 'KG', guests: 5 })
})

test('a document of a newer release, or anything else, is refused as a whole', () => {
  expect(() => readAgendaDocument({ ...JSON.parse(FIRST_RELEASE), format: 3 })).toThrow('format 3')
  expect(() => readAgendaDocument({ days: [] })).toThrow()
  expect(() => readStatementDocument({ format: 1, kind: 'poem' })).toThrow()
})

test('issued languages from before format numbers are read like today’s', () => {
  const languages = [
    {
      locale: 'en' as const,
      standing: 'authoritative' as const,
      title: 'Statement',
      paragraphs: [{ id: 'p', heading: null, text: 'We met.' }],
      canonical: 'Statement\n\n1. We met.\n',
      contentHash: 'sha256-x',
      since: 0,
    },
  ]
  expect(readIssuedLanguages(JSON.parse(JSON.stringify(languages)))).toEqual(languages)
  expect(readIssuedLanguages(JSON.parse(JSON.stringify(freezeIssuedLanguages(languages))))).toEqual(languages)
})
