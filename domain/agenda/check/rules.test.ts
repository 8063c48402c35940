import { describe, expect, test } from 'vitest'
import type { DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import type { SlotKind } from '#domain/agenda/agenda-terms'
import { absentMembers } from '#domain/agenda/check/absent-members'
import { longRuns } from '#domain/agenda/check/long-runs'
import { outdatedPosts } from '#domain/agenda/check/posts'
import { printedTwice } from '#domain/agenda/check/printed-twice'
import { smallGaps } from '#domain/agenda/check/small-gaps'
import type { FoundBySlot } from '#domain/agenda/finding'
import type { LocalizedText } from '#domain/text/localized-text'
import { agenda, day, draftAgenda, draftContribution, inEnglish, part, slot, somebody } from '#harness/sample-agenda'

const told = (found: FoundBySlot) => [...found].flatMap(([id, all]) => all.map((one) => ({ slot: id, ...one })))
const withPeople = (id: string, ...contributions: DocumentContribution[]) => slot(id, null, null, { contributions })
const both = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru })

describe('a printed position', () => {
  const asked = (position: LocalizedText | null, post: LocalizedText) =>
    told(outdatedPosts([withPeople('a', somebody('x', { personId: 'p', position }))], { posts: { p: post }, members: [] }, 'en'))
  const warning = (printed: string, post: string) => {
    return [{ slot: 'a', code: 'post-differs', severity: 'warning', entryId: 'x', values: { name: 'Name of x', printed, post } }]
  }

  test('that is not the directory’s is asked about, in the reader’s language or else the one in which it differs', () => {
    expect(asked(inEnglish('Deputy Minister'), inEnglish('Minister'))).toEqual(warning('Deputy Minister', 'Minister'))
    expect(asked(both('Minister', 'Замминистра'), both('Minister', 'Министр'))).toEqual(warning('Замминистра', 'Министр'))
    expect(asked(both('Envoy', 'Замминистра'), both('Minister', 'Министр'))).toEqual(warning('Envoy', 'Minister'))
  })

  test('is right if it differs in spaces or capital letters alone, is in a language the directory has not, or is not printed at all', () => {
    expect(asked(inEnglish('deputy  minister'), inEnglish('Deputy Minister'))).toEqual([])
    expect(asked(inEnglish('Minister'), { original: 'ru', ru: 'Министр' })).toEqual([])
    expect(asked(null, inEnglish('Minister'))).toEqual([])
    expect(
      told(outdatedPosts([withPeople('a', somebody('x', { position: inEnglish('Envoy') }))], { posts: {}, members: [] }, 'en')),
    ).toEqual([])
  })

  test('of somebody in a part is asked about too', () => {
    const inPart = slot('a', null, null, { parts: [part('q', somebody('x', { personId: 'p', position: inEnglish('Envoy') }))] })
    expect(told(outdatedPosts([inPart], { posts: { p: inEnglish('Minister') }, members: [] }, 'en'))).toEqual(warning('Envoy', 'Minister'))
  })
})

describe('somebody printed in two ways', () => {
  const person = (id: string, more: Partial<DocumentContribution>) => somebody(id, { personId: 'p', name: inEnglish('A. Bek'), ...more })
  const asked = (...people: DocumentContribution[]) =>
    told(
      printedTwice(
        people.map((one, index) => withPeople(String(index), one)),
        'en',
      ),
    )

  test('is said once, of the first appearance that differs, with how they are printed before', () => {
    const people = [
      person('x', { honorific: inEnglish('Mr.') }),
      person('y', { honorific: inEnglish('Dr.') }),
      person('z', { name: inEnglish('Askar Bek') }),
    ]
    const values = { name: 'Dr. A. Bek', as: 'Mr. A. Bek' }
    expect(asked(...people)).toEqual([{ slot: '1', code: 'printed-twice', severity: 'warning', entryId: 'y', otherId: 'x', values }])
  })

  test('is not said of what one of the two leaves out, of a position, nor of two people', () => {
    expect(asked(person('x', { honorific: inEnglish('Mr.') }), person('y', {}))).toEqual([])
    expect(asked(person('x', {}), person('y', { name: { original: 'ru', ru: 'А. Бек' } }))).toEqual([])
    expect(asked(person('x', { position: inEnglish('Envoy') }), person('y', { position: inEnglish('Minister') }))).toEqual([])
    expect(asked(person('x', {}), person('y', { personId: 'q', name: inEnglish('Askar Bek') }))).toEqual([])
    expect(asked(person('x', { personId: null }), person('y', { personId: null, name: inEnglish('Askar Bek') }))).toEqual([])
  })
})

describe('a Member State without a part', () => {
  const members = ['AF', 'KG', 'KZ']
  const of = (...states: string[]) => agenda(withPeople('a', ...states.map((state) => somebody(state, { state }))))
  const asked = (document: ReturnType<typeof agenda>, draft = draftAgenda()) =>
    absentMembers(document, draft, { posts: {}, members }).map(({ code, values }) => [code, values])

  test('is named once the agenda has people of two of them', () => {
    expect(asked(of('KZ', 'KG'))).toEqual([['member-absent', { state: 'AF' }]])
    expect(asked(of('KZ', 'KG', 'AF'))).toEqual([])
    expect(asked(of('KZ'))).toEqual([])
    expect(asked(of())).toEqual([])
    expect(asked(of('CN', 'PK'))).toEqual([])
  })

  test('was thought of if its people declined, and is not asked about at a workshop, or where the record knows no members', () => {
    const declined = draftAgenda({ contributions: [draftContribution('x', 'a', { state: 'AF', status: 'declined' })] })
    expect(asked(of('KZ', 'KG'), declined)).toEqual([])
    const workshop = { ...of('KZ', 'KG'), meeting: { ...agenda().meeting, type: 'workshop' as const } }
    expect(asked(workshop)).toEqual([])
    expect(absentMembers(of('KZ', 'KG'), draftAgenda(), { posts: {}, members: [] })).toEqual([])
  })
})

describe('more than two hours without a break', () => {
  const at = (id: string, start: string, end: string | null, kind: SlotKind = 'session', more: Partial<DocumentSlot> = {}) =>
    slot(id, start, end, { kind, ...more })
  const asked = (...slots: DocumentSlot[]) =>
    told(longRuns([day('2027-10-05', ...slots)])).map(({ slot: id, values }) => [id, values.from, values.end, values.minutes])

  test('is said once, of the slot in which the two hours end', () => {
    expect(asked(at('a', '09:00', '11:00'))).toEqual([])
    expect(asked(at('a', '09:00', '11:01'))).toEqual([['a', '09:00', '11:01', '121']])
    expect(asked(at('a', '09:00', '10:00'), at('b', '10:00', '11:30'), at('c', '11:30', '12:30'))).toEqual([['b', '09:00', '12:30', '210']])
  })

  test('ends with any quiet slot, by its kind or its words, and with ten minutes of nothing', () => {
    const [a, b] = [at('a', '09:00', '11:00'), at('b', '11:15', '13:00')]
    for (const kind of ['break', 'meal', 'photo', 'registration', 'logistics'] as const)
      expect(asked(a, at('pause', '11:00', '11:15', kind), b)).toEqual([])
    expect(asked(a, at('pause', '11:00', '11:15', 'session', { title: inEnglish('Coffee break') }), b)).toEqual([])
    expect(asked(a, b)).toEqual([])
    expect(asked(a, at('b', '11:09', '13:00'))).toEqual([['b', '09:00', '13:00', '240']])
    expect(asked(a, at('pause', '11:00', '11:05', 'break'), at('b', '11:05', '13:00'))).toEqual([])
  })

  test('counts a break within a slot that has parts, and asks nothing where such a part has no time', () => {
    const pause = { ...part('pause'), title: inEnglish('Coffee break') }
    expect(asked(at('a', '09:00', '12:00', 'session', { parts: [{ ...pause, start: '10:30', end: '10:45' }] }))).toEqual([])
    expect(asked(at('a', '09:00', '12:00', 'session', { parts: [pause] }))).toEqual([])
    // In whatever order its parts stand.
    const pauses = [
      { ...pause, start: '12:30', end: '12:45' },
      { ...part('lunch'), title: inEnglish('Lunch break'), start: '10:45', end: '11:00' },
    ]
    expect(asked(at('a', '09:00', '14:00', 'session', { parts: pauses }))).toEqual([])
    expect(asked(at('a', '09:00', '15:00', 'session', { parts: pauses }))).toEqual([['a', '12:45', '15:00', '135']])
  })

  test('is none in a reception, a ceremony, what has no end, and over the midnight of two days', () => {
    expect(asked(at('a', '19:00', '22:30', 'reception'))).toEqual([])
    expect(asked(at('a', '15:00', '18:00', 'ceremony'))).toEqual([])
    expect(asked(at('a', '09:00', null))).toEqual([])
    expect(asked(slot('a', null, null, { kind: 'session' }))).toEqual([])
  })

  test('in parallel slots the break of one place is one of all: nobody is kept from going', () => {
    expect(
      asked(at('a', '09:00', '10:30'), at('pause', '10:30', '10:45', 'break'), at('b', '10:45', '12:00'), at('hall', '09:00', '12:00')),
    ).toEqual([])
  })
})

describe('a short time with nothing on', () => {
  const dayOf = (...times: [start: string, end: string | null][]) =>
    told(smallGaps([day('2027-10-05', ...times.map(([start, end], index) => slot(String(index), start, end)))], 'en'))
  const joined: [string, string][] = [
    ['09:00', '10:00'],
    ['10:00', '11:00'],
    ['11:00', '12:00'],
    ['12:00', '13:00'],
  ]

  test('is said of the slot after it on a day whose slots follow each other, as when lunch was moved', () => {
    const values = { from: '13:00', end: '13:15', other: 'Slot 3' }
    expect(dayOf(...joined, ['13:15', '14:00'])).toEqual([{ slot: '4', code: 'small-gap', severity: 'warning', otherId: '3', values }])
  })

  test('is meant on a day that has several, is longer than three quarters of an hour, or comes after an open end', () => {
    expect(dayOf(...joined.slice(0, 3), ['12:15', '13:00'])).toEqual([])
    expect(dayOf(...joined, ['13:15', '14:00'], ['14:15', '15:00'])).toEqual([])
    expect(dayOf(...joined, ['13:46', '15:00'])).toEqual([])
    expect(dayOf(...joined, ['13:00', null], ['13:15', '14:00'])).toEqual([])
  })

  test('is none beside what goes on in parallel', () => {
    expect(dayOf(...joined, ['12:30', '14:00'], ['14:00', '15:00'])).toEqual([])
  })
})
