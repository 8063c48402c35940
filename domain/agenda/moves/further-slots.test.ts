import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { continuations, continueAt } from '#domain/agenda/moves/continue-slot'
import { duplicate } from '#domain/agenda/moves/duplicate'
import { allOfKind, confirmPeople, removeAll } from '#domain/agenda/moves/several'
import { shiftAll } from '#domain/agenda/moves/shift'
import { anyDraft } from '#harness/any-draft'
import { draftAgenda, draftContribution, draftDay, draftItem, draftPart, draftSlot, inEnglish } from '#harness/sample-agenda'

const numbered = () => {
  let last = 0
  return () => `new-${++last}`
}
const proposed = (draft: AgendaDraft, id: string) => {
  const slot = draft.slots.find((one) => one.id === id)
  return slot === undefined ? [] : continuations(draft, slot).map(({ after, dayId, start, end }) => `${after} ${dayId} ${start}–${end}`)
}

describe('a slot that goes on', () => {
  const slots = [
    draftSlot('talk', '10:00', '11:30'),
    draftSlot('coffee', '11:30', '11:45', { kind: 'break' }),
    draftSlot('lunch', '13:00', '14:00', { kind: 'meal' }),
    draftSlot('plenary', '15:00', '16:00'),
    draftSlot('reception', '19:00', null),
    draftSlot('next', '09:30', '10:30', { dayId: 'd2' }),
  ]
  const draft = draftAgenda({
    slots: slots.map((slot) => ({ ...slot, itemId: `i-${slot.id}` })),
    items: [draftItem('i-talk')],
    contributions: [draftContribution('ann', 'talk'), draftContribution('line', 'talk', { role: 'line', text: inEnglish('Discussion') })],
  })

  test('is offered after lunch, after the next break, at the end of the day and on the next day, where there is room', () => {
    expect(proposed(draft, 'talk')).toEqual(['meal d1 14:00–15:00', 'break d1 11:45–13:00', 'end d1 20:00–21:30', 'night d2 10:30–12:00'])
    expect(proposed(draft, 'plenary')).toEqual(['end d1 20:00–21:00', 'night d2 10:30–11:30'])
    expect(proposed(draft, 'next')).toEqual(['end d2 10:30–11:30'])
  })

  test('is offered after the next pause alone: a meal that comes first is one, and later breaks are not asked about', () => {
    const later = draftAgenda({
      slots: [
        draftSlot('talk', '10:00', '11:00'),
        draftSlot('lunch', '12:00', '13:00', { kind: 'meal' }),
        draftSlot('coffee', '15:00', '15:15', { kind: 'break' }),
      ],
    })
    expect(proposed(later, 'talk')).toEqual(['meal d1 13:00–14:00', 'end d1 15:15–16:15', 'night d2 09:00–10:00'])
  })

  test('has room where what stands there is in another place', () => {
    const inHall = (hall: string) => ({ place: inEnglish(hall) })
    const halls = (other: string) =>
      draftAgenda({
        slots: [
          draftSlot('talk', '10:00', '11:00', inHall('A')),
          draftSlot('lunch', '12:00', '13:00', { kind: 'meal' }),
          draftSlot('beside', '13:30', '15:00', inHall(other)),
        ],
      })
    expect(proposed(halls('B'), 'talk')).toContain('meal d1 13:00–14:00')
    expect(proposed(halls('A'), 'talk')).toContain('meal d1 13:00–13:30')
  })

  test('is not offered after a pause whose end nobody knows', () => {
    const open = draftAgenda({
      slots: [draftSlot('talk', '10:00', '11:00'), draftSlot('lunch', '12:00', null, { kind: 'meal' })],
    })
    expect(proposed(open, 'talk')).toEqual(['end d1 13:00–14:00', 'night d2 09:00–10:00'])
  })

  test('is offered in a room of a quarter of an hour; for a shorter one it is proposed at its whole length', () => {
    const before = (next: string) =>
      proposed(
        draftAgenda({
          days: [draftDay('d1', '2027-10-05')],
          slots: [
            draftSlot('talk', '10:00', '11:00'),
            draftSlot('coffee', '11:00', '11:30', { kind: 'break' }),
            draftSlot('next', next, '18:00'),
          ],
        }),
        'talk',
      )[0]
    expect(['11:46', '11:45', '11:44', '11:30'].map(before)).toEqual([
      'break d1 11:30–11:46',
      'break d1 11:30–11:45',
      'break d1 11:30–12:30',
      'break d1 11:30–12:30',
    ])
  })

  test('goes on there as the same item, with its people or without, and without its lines', () => {
    const [talk] = draft.slots
    if (talk === undefined) throw new Error('no slot')
    const after = afterSaves(draft, continueAt(draft, talk, { dayId: 'd1', start: '14:00', end: '15:00' }, true, numbered()))
    expect(after.slots.at(-1)).toMatchObject({ id: 'new-1', itemId: 'i-talk', continued: true, start: '14:00', end: '15:00' })
    expect(after.contributions.filter(({ slotId }) => slotId === 'new-1').map(({ name }) => name?.en)).toEqual(['Name of ann'])
    const alone = afterSaves(draft, continueAt(draft, talk, { dayId: 'd1', start: '14:00', end: '15:00' }, false, numbered()))
    expect(alone.contributions).toEqual(draft.contributions)
  })
})

describe('the same slot once more', () => {
  test('is a slot after it, of a new item with the same words, and with its people only if they are wanted', () => {
    const draft = draftAgenda({
      slots: [draftSlot('s', '09:00', '10:00', { itemId: 'i', place: inEnglish('Hall A'), subItemIds: ['x'] })],
      items: [draftItem('i', { number: '3', abstract: inEnglish('Words'), subItems: [{ id: 'x', text: inEnglish('One') }] })],
      parts: [draftPart('p', 's', { start: '09:15', end: '09:45' }), draftPart('open', 's', { rank: 1, start: '09:45' })],
      contributions: [draftContribution('ann', 's'), draftContribution('bob', 's', { partId: 'p' })],
    })
    const saves = duplicate(draft, 's', true, numbered())
    if (typeof saves === 'string') throw new Error(saves)
    const after = afterSaves(draft, saves)
    expect(after.slots[1]).toMatchObject({
      itemId: 'new-2',
      start: '10:00',
      end: '11:00',
      place: inEnglish('Hall A'),
      subItemIds: ['new-3'],
    })
    expect(after.items[1]).toMatchObject({
      number: null,
      title: inEnglish('Item i'),
      abstract: inEnglish('Words'),
      subItems: [{ id: 'new-3' }],
    })
    expect(after.parts.slice(2)).toMatchObject([
      { start: '10:15', end: '10:45' },
      { start: '10:45', end: null },
    ])
    expect(after.contributions).toHaveLength(4)
    const bare = duplicate(draft, 's', false, numbered())
    expect(typeof bare === 'string' ? bare : afterSaves(draft, bare).contributions).toEqual(draft.contributions)
  })

  test('says what the slot says, and nothing that it does not say', () => {
    const copy = (more: object) =>
      duplicate(draftAgenda({ slots: [draftSlot('s', null, null, more)], items: [draftItem('i-s')] }), 's', true, numbered())
    const added = { dayId: 'd1', itemId: 'new-2', start: null, end: null, kind: 'session', title: { en: 'Item i-s' } }
    expect(copy({})).toEqual([{ verb: 'add-slot', target: 'new-1', input: added }])
    expect(copy({ when: { original: 'en', en: 'After lunch', ru: 'После обеда' } })).toEqual([
      { verb: 'add-slot', target: 'new-1', input: { ...added, when: { en: 'After lunch', ru: 'После обеда' } } },
    ])
    const deals = [{ itemId: 'k', subItemIds: null }]
    expect(copy({ access: 'closed', deals })).toEqual([
      { verb: 'add-slot', target: 'new-1', input: added },
      { verb: 'edit-slot', target: 'new-1', input: { access: 'closed', deals } },
    ])
  })

  test('takes no id twice, whatever the agenda', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { id } of draft.slots) {
          const saves = duplicate(draft, id, true, numbered())
          if (typeof saves === 'string') continue
          const after = afterSaves(draft, saves)
          for (const kind of ['slots', 'items', 'parts', 'contributions'] as const) {
            const ids = after[kind].map((entry) => entry.id)
            expect(new Set(ids).size).toBe(ids.length)
          }
        }
      }),
    )
  })
})

test('several slots at once are shifted, of one kind, taken out, and their people confirmed', () => {
  const draft = draftAgenda({
    slots: [
      draftSlot('a', '09:00', '10:00', { kind: 'session' }),
      draftSlot('b', '10:00', null, { kind: 'break' }),
      draftSlot('c', null, null),
    ],
    parts: [draftPart('p', 'a')],
    contributions: [
      draftContribution('ann', 'a', { status: 'invited' }),
      draftContribution('bob', 'a', { status: 'tbc', partId: 'p' }),
      draftContribution('cyd', 'a', { status: 'declined' }),
      draftContribution('dee', 'b', { status: 'confirmed' }),
    ],
  })
  const all = ['a', 'b', 'c']
  const shifted = shiftAll(draft, all, 10)
  expect(typeof shifted === 'string' ? shifted : shifted.map(({ target }) => target)).toEqual(['a', 'b'])
  expect(typeof shifted === 'string' ? shifted : afterSaves(draft, shifted).slots.map(({ start, end }) => [start, end])).toEqual([
    ['09:10', '10:10'],
    ['10:10', null],
    [null, null],
  ])
  // Of two of which one would begin after the last day, neither moves.
  const late = { ...draft, slots: [draftSlot('a', '09:00', '10:00', { dayId: 'd2' }), draftSlot('b', '22:00', '23:00', { dayId: 'd2' })] }
  expect([shiftAll(late, ['b', 'a'], 180), shiftAll(late, ['a', 'b'], 180)]).toEqual(['over-midnight', 'over-midnight'])
  expect(allOfKind(draft, ['a', 'b'], 'break')).toEqual([{ verb: 'edit-slot', target: 'a', input: { kind: 'break' } }])
  expect(afterSaves(draft, removeAll(draft, ['a', 'c'])).slots.map(({ id }) => id)).toEqual(['b'])
  expect(confirmPeople(draft, all).map(({ target }) => target)).toEqual(['ann', 'bob'])
})
