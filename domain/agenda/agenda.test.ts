import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution, DocumentSlot } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { exchange, inOrder, subItemLabel } from '#domain/agenda/draft-order'
import { findings } from '#domain/agenda/findings'
import { clockAt } from '#domain/time/clock'
import {
  agenda as document,
  draftDay,
  draftItem,
  draftSlot,
  meeting,
  part,
  slot,
  somebody,
  inEnglish as text,
} from '#harness/sample-agenda'

describe('composing a draft into a document', () => {
  test('a continued slot does not print the abstract and sub-items of its item again', () => {
    const draft: AgendaDraft = {
      meeting,
      days: [draftDay('d2', '2027-10-06'), draftDay('d1', '2027-10-05')],
      slots: [
        draftSlot('b', '09:30', '11:00', { dayId: 'd2', itemId: 'i', continued: true }),
        draftSlot('a', '10:00', '11:00', { itemId: 'i' }),
      ],
      items: [
        draftItem('i', {
          title: text('Dialogue'),
          abstract: text('About it'),
          purpose: 'decision',
          subItems: [{ id: 's', text: text('First') }],
        }),
      ],
      parts: [],
      contributions: [],
    }
    const set = compose(draft, new Map())
    expect(set.days.map((day) => day.date)).toEqual(['2027-10-05', '2027-10-06'])
    expect(
      set.days
        .flatMap((day) => day.slots)
        .map(({ id, continued, abstract, subItems, purpose }) => ({ id, continued, abstract, subItems, purpose })),
    ).toEqual([
      { id: 'a', continued: false, abstract: text('About it'), subItems: [{ label: 'a', text: text('First') }], purpose: 'decision' },
      { id: 'b', continued: true, abstract: null, subItems: [], purpose: 'decision' },
    ])
  })

  test('letters of sub-items continue after z with aa', () => {
    expect([0, 25, 26, 51, 52].map(subItemLabel)).toEqual(['a', 'z', 'aa', 'az', 'ba'])
  })
})

describe('exchanging neighbouring slots', () => {
  test('each slot keeps its length, and the pause between them stays', () => {
    expect(exchange(draftSlot('a', '10:00', '11:00'), draftSlot('b', '11:15', '11:45'))).toEqual([
      { id: 'b', start: '10:00', end: '10:30', rank: 0 },
      { id: 'a', start: '10:45', end: '11:45', rank: 0 },
    ])
  })

  test('an open end stays at the end of the day', () => {
    expect(exchange(draftSlot('a', '17:30', '18:00'), draftSlot('b', '18:00', null))).toEqual([
      { id: 'b', start: '17:30', end: '18:00', rank: 0 },
      { id: 'a', start: '18:00', end: null, rank: 0 },
    ])
  })

  test('whatever the times, the order is reversed and no slot ends before it starts', () => {
    const times = fc.tuple(
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 5, max: 180 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 5, max: 180 }),
    )
    fc.assert(
      fc.property(times, ([start, first, pause, second]) => {
        const a = draftSlot('a', clockAt(start), clockAt(start + first))
        const b = draftSlot('b', clockAt(start + first + pause), clockAt(start + first + pause + second))
        const moved = exchange(a, b).map((times) => ({ ...a, ...times }))
        expect(inOrder(moved).map((entry) => entry.id)).toEqual(['b', 'a'])
        for (const entry of moved) expect(entry.end === null || (entry.start ?? '') < entry.end).toBe(true)
      }),
    )
  })
})

describe('findings before publishing', () => {
  const codes = (...slots: DocumentSlot[]) => findings(document(...slots), 'en').map(({ code, severity }) => `${severity}: ${code}`)

  test('errors: an empty agenda, a missing title, an appearance that names nobody, a line without words', () => {
    expect(codes()).toEqual(['error: empty'])
    expect(codes(slot('a', '09:00', '10:00', { title: { original: 'en', ru: 'Только перевод' } }))).toEqual(['error: no-title'])
    expect(codes(slot('a', '09:00', '10:00', { contributions: [somebody('x', { name: null })] }))).toEqual(['error: nobody-named'])
    expect(codes(slot('a', '09:00', '10:00', { contributions: [somebody('x', { role: 'line', name: null })] }))).toEqual([
      'error: line-empty',
    ])
  })

  test('a delegation without a name is allowed, as unconfirmed', () => {
    expect(codes(slot('a', '09:00', '10:00', { contributions: [somebody('x', { name: null, state: 'KZ', status: 'tbc' })] }))).toEqual([
      'warning: to-be-confirmed',
    ])
  })

  test('conflict of persons: only two places at the same time, not two roles in a slot or two days', () => {
    const person = { personId: 'p' }
    const twice = slot('a', '09:00', '10:00', { contributions: [somebody('x', person), somebody('y', { ...person, role: 'moderator' })] })
    expect(codes(twice, slot('b', '10:00', '11:00', { contributions: [somebody('z', person)] }))).toEqual([])
    expect(codes(twice, slot('b', '09:30', '11:00', { contributions: [somebody('z', person)] }))).toEqual([
      'warning: overlap',
      'warning: two-places',
    ])
  })

  test('warning: a session without a moderator, unless each of its parts has one', () => {
    const session = (parts: DocumentSlot['parts']) => slot('a', '09:00', '10:00', { kind: 'session', parts })
    const moderator = somebody('x', { role: 'moderator' })
    expect(codes(session([]))).toEqual(['warning: no-moderator'])
    expect(codes(session([part('one', moderator), part('two')]))).toEqual(['warning: no-moderator'])
    expect(codes(session([part('one', moderator), part('two', somebody('y', { role: 'moderator' }))]))).toEqual([])
  })
})

describe('changes between two versions', () => {
  const before = document(slot('a', '09:00', '10:00', { contributions: [somebody('x')] }), slot('b', '10:00', '11:00'))

  test('there are none for a first version or an unchanged one', () => {
    expect(changesBetween(null, before)).toEqual([])
    expect(changesBetween(before, structuredClone(before))).toEqual([])
  })

  test('changes of times, titles, people and slots are each listed', () => {
    const after = document(
      slot('a', '09:30', '10:00', { title: text('Renamed'), contributions: [somebody('x', { status: 'tbc' }), somebody('y')] }),
      slot('c', '11:00', null),
    )
    expect(changesBetween(before, after).map(({ code, slotId, values }) => [code, slotId, values])).toEqual([
      ['slot-retimed', 'a', { title: 'Renamed', before: '09:00–10:00', after: '09:30–10:00' }],
      ['title-changed', 'a', { title: 'Renamed', before: 'Slot a' }],
      ['person-added', 'a', { title: 'Renamed', name: 'Name of y', role: 'presenter' }],
      ['person-changed', 'a', { title: 'Renamed', name: 'Name of x', role: 'presenter' }],
      ['slot-added', 'c', { title: 'Slot c', date: '2027-10-05', time: '11:00–' }],
      ['slot-removed', 'b', { title: 'Slot b', date: '2027-10-05', time: '10:00–11:00' }],
    ])
  })

  test('adding a translation is not a change of title', () => {
    const ru = (word: string, renders: string) => ({ ...text('Slot a'), ru: word, renders: { ru: renders } })
    const once = document(slot('a', '09:00', '10:00', { title: ru('Слот', 'Slot a') }))
    const coded = (after: AgendaDocument) => changesBetween(once, after).map(({ code, values }) => [code, values])
    expect(coded(document(slot('a', '09:00', '10:00', { title: ru('Интервал', 'Slot a') })))).toEqual([
      ['translation-changed', { title: 'Slot a', locale: 'ru' }],
    ])
    expect(coded(document(slot('a', '09:00', '10:00', { title: ru('Слот', 'Slot') })))).toEqual([])
  })

  test('a presenter moved to another part, and a new order of presenters, are changes', () => {
    const inParts = (first: DocumentContribution[], second: DocumentContribution[]) =>
      document(slot('a', '09:00', '10:00', { parts: [part('one', ...first), part('two', ...second)] }))
    const [x, y, z] = [somebody('x'), somebody('y'), somebody('z')]
    const was = inParts([x, y], [z])
    const coded = (after: AgendaDocument) => changesBetween(was, after).map(({ code, values }) => [code, values.name ?? null])
    expect(coded(inParts([x], [z, y]))).toEqual([['person-moved', 'Name of y']])
    expect(coded(inParts([y, x], [z]))).toEqual([['order-changed', null]])
    expect(coded(inParts([x, y], [z]))).toEqual([])
  })
})
