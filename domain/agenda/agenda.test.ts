import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { subItemLabel } from '#domain/agenda/draft-order'
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
      ['person-unconfirmed', 'a', { title: 'Renamed', name: 'Name of x', role: 'presenter' }],
      ['slot-added', 'c', { title: 'Slot c', date: '2027-10-05', time: '11:00–' }],
      ['slot-removed', 'b', { title: 'Slot b', date: '2027-10-05', time: '10:00–11:00' }],
    ])
  })

  test('adding a translation is not a change of title', () => {
    const ru = (word: string, renders?: string) => ({ ...text('Slot a'), ru: word, ...(renders ? { renders: { ru: renders } } : {}) })
    const once = document(slot('a', '09:00', '10:00', { title: ru('Слот', 'Slot a') }))
    const coded = (after: AgendaDocument) => changesBetween(once, after).map(({ code, values }) => [code, values])
    expect(coded(document(slot('a', '09:00', '10:00', { title: ru('Интервал', 'Slot a') })))).toEqual([
      ['translation-changed', { title: 'Slot a', locale: 'ru' }],
    ])
    expect(coded(document(slot('a', '09:00', '10:00', { title: ru('Слот') })))).toEqual([])
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
