import { describe, expect, test } from 'vitest'
import { applyDelta } from '#domain/agenda/agenda-draft'
import { contributionsIn, daysInOrder, partsOfSlot, slotsOfDay } from '#domain/agenda/draft-order'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot } from '#harness/sample-agenda'

const draft = draftAgenda({
  slots: [draftSlot('s', '09:00', '10:00'), draftSlot('t', '10:00', '11:00')],
  items: [draftItem('i-s'), draftItem('i-t')],
  parts: [draftPart('p', 's'), draftPart('q', 't')],
  contributions: [
    draftContribution('x', 's'),
    draftContribution('y', 's', { partId: 'p' }),
    draftContribution('z', 't'),
    draftContribution('w', 't', { partId: 'q' }),
  ],
})

describe('merging the answer to a save into a draft', () => {
  test('replaces changed entries, appends new ones and keeps the rest', () => {
    const written = {
      days: [draftDay('d1', '2027-10-05', { version: 2 })],
      slots: [draftSlot('u', '08:00', '09:00'), draftSlot('s', '09:30', '10:00', { version: 2 })],
      items: [draftItem('i-t', { version: 2 })],
      parts: [draftPart('r', 's')],
      contributions: [draftContribution('v', 's', { partId: 'r' })],
    }
    expect(applyDelta(draft, written)).toEqual({
      meeting: draft.meeting,
      days: [written.days[0], draft.days[1]],
      slots: [written.slots[1], draft.slots[1], written.slots[0]],
      items: [draft.items[0], written.items[0]],
      parts: [...draft.parts, written.parts[0]],
      contributions: [...draft.contributions, written.contributions[0]],
    })
  })

  test('an empty answer changes nothing', () => {
    expect(applyDelta(draft, {})).toEqual(draft)
    expect(applyDelta(draft, { removed: [] })).toEqual(draft)
  })

  test('removing a slot removes its parts and appearances; removing a part removes only its own appearances', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    const withoutSlot = applyDelta(draft, { removed: [{ kind: 'slot', id: 's' }] })
    expect([withoutSlot.slots, withoutSlot.parts, withoutSlot.contributions].map(ids)).toEqual([['t'], ['q'], ['z', 'w']])
    expect(ids(withoutSlot.items)).toEqual(['i-s', 'i-t'])
    const withoutPart = applyDelta(draft, { removed: [{ kind: 'part', id: 'p' }] })
    expect([withoutPart.slots, withoutPart.parts, withoutPart.contributions].map(ids)).toEqual([['s', 't'], ['q'], ['x', 'z', 'w']])
  })

  test('an entry that an answer both returns and removes is removed', () => {
    const answer = {
      slots: [draftSlot('n', '12:00', '13:00'), draftSlot('s', '12:00', '13:00')],
      removed: [{ kind: 'slot' as const, id: 'n' }],
    }
    expect(applyDelta(draft, answer).slots).toEqual([answer.slots[1], draft.slots[1]])
  })
})

describe('the order of a draft', () => {
  test('days are in calendar order', () => {
    const mixed = draftAgenda({ days: draft.days.toReversed() })
    expect(daysInOrder(mixed).map((day) => day.date)).toEqual(['2027-10-05', '2027-10-06'])
    expect(daysInOrder(draft).map((day) => day.date)).toEqual(['2027-10-05', '2027-10-06'])
    expect(mixed.days.map((day) => day.id)).toEqual(['d2', 'd1'])
  })

  test('slots of a day are in order of start time, and of rank if they start together', () => {
    const slots = [
      draftSlot('c', '10:00', null, { rank: 2 }),
      draftSlot('a', '09:00', null, { rank: 9 }),
      draftSlot('b', '10:00', null, { rank: 1 }),
      draftSlot('other day', '08:00', null, { dayId: 'd2' }),
    ]
    expect(slotsOfDay(draftAgenda({ slots }), 'd1').map((slot) => slot.id)).toEqual(['a', 'b', 'c'])
  })

  test('parts and appearances are in order of rank, within their own slot or part', () => {
    const mixed = draftAgenda({
      parts: [draftPart('b', 's', { rank: 2 }), draftPart('a', 's', { rank: 1 }), draftPart('c', 't')],
      contributions: [
        draftContribution('y', 's', { rank: 2 }),
        draftContribution('x', 's', { rank: 1 }),
        draftContribution('in a part', 's', { partId: 'a' }),
        draftContribution('elsewhere', 't'),
      ],
    })
    expect(partsOfSlot(mixed, 's').map((part) => part.id)).toEqual(['a', 'b'])
    expect(contributionsIn(mixed, 's', null).map((contribution) => contribution.id)).toEqual(['x', 'y'])
    expect(contributionsIn(mixed, 's', 'a').map((contribution) => contribution.id)).toEqual(['in a part'])
  })
})
