import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftSlot } from '#domain/agenda/agenda-draft'
import { inOrder } from '#domain/agenda/draft-order'
import { isSamePlace, placeOf } from '#domain/agenda/place'
import { moveOf, type SlotMove } from '#domain/agenda/slot-move'
import { overlaps, type Span, spanOf } from '#domain/agenda/slot-span'
import { clockAt } from '#domain/time/clock'
import { draftDay, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

const of = (...slots: DraftSlot[]) => ({ meeting, days: [draftDay('d1', '2027-10-05')], slots })
const ranked = (...slots: DraftSlot[]) => slots.map((slot, rank) => ({ ...slot, rank }))
const move = (id: string, direction: 'earlier' | 'later', ...slots: DraftSlot[]) => {
  const moved = moveOf(of(...ranked(...slots)), id, direction)
  return typeof moved === 'string' ? moved : { order: orderAfter(ranked(...slots), moved), exchange: moved.exchange }
}
const after = (slots: readonly DraftSlot[], { ranks, exchange }: SlotMove) =>
  slots.map((slot) => ({ ...slot, ...exchange?.find(({ id }) => id === slot.id), rank: ranks.get(slot.id) ?? slot.rank }))
const orderAfter = (slots: readonly DraftSlot[], moved: SlotMove) => inOrder(after(slots, moved)).map(({ id }) => id)
const inPlace = (place: string) => ({ place: inEnglish(place) })

describe('two that follow each other exchange their times', () => {
  test('each keeps its length, and the pause between them stays, whichever of them is pressed', () => {
    const slots = [draftSlot('a', '10:00', '11:00'), draftSlot('b', '11:15', '11:45')]
    const exchanged = {
      order: ['b', 'a'],
      exchange: [
        { id: 'b', start: '10:00', end: '10:30' },
        { id: 'a', start: '10:45', end: '11:45' },
      ],
    }
    expect(move('a', 'later', ...slots)).toEqual(exchanged)
    expect(move('b', 'earlier', ...slots)).toEqual(exchanged)
  })

  test('each keeps its open end; nothing gets an end that nobody gave it', () => {
    expect(move('b', 'earlier', draftSlot('a', '17:30', '18:00'), draftSlot('b', '18:00', null))).toMatchObject({
      exchange: [
        { id: 'b', start: '17:30', end: null },
        { id: 'a', start: '18:00', end: '18:30' },
      ],
    })
    expect(move('a', 'later', draftSlot('a', '09:00', null), draftSlot('b', '10:00', '12:00'))).toMatchObject({
      exchange: [
        { id: 'b', start: '09:00', end: '11:00' },
        { id: 'a', start: '11:00', end: null },
      ],
    })
    expect(move('a', 'later', draftSlot('a', '09:00', null), draftSlot('b', '10:00', null))).toMatchObject({
      exchange: [
        { id: 'b', start: '09:00', end: null },
        { id: 'a', start: '10:00', end: null },
      ],
    })
  })

  test('an end may pass midnight, a start may not', () => {
    const [dinner, speeches] = [draftSlot('a', '20:00', '22:00'), draftSlot('b', '22:00', '01:30')]
    expect(move('a', 'later', dinner, speeches)).toMatchObject({
      exchange: [
        { id: 'b', start: '20:00', end: '23:30' },
        { id: 'a', start: '23:30', end: '01:30' },
      ],
    })
    expect(move('a', 'later', dinner, draftSlot('b', '22:00', '02:00'))).toBe('over-midnight')
    expect(move('a', 'later', dinner, draftSlot('b', '22:00', '01:59'))).toMatchObject({ exchange: [{ end: '23:59' }, { start: '23:59' }] })
    expect(move('a', 'later', draftSlot('a', '20:00', '22:00'), draftSlot('b', '22:00', '00:00'))).toMatchObject({
      exchange: [
        { id: 'b', start: '20:00', end: '22:00' },
        { id: 'a', start: '22:00', end: '00:00' },
      ],
    })
  })
})

describe('what overlaps is left alone', () => {
  // The strands of a real day: a side event within them, and lunch after them.
  const day = [
    draftSlot('strand-a', '10:00', '12:00'),
    draftSlot('strand-b', '10:00', '12:00'),
    draftSlot('side', '10:30', '11:30'),
    draftSlot('lunch', '12:00', '13:00'),
  ]
  const placed = (side: string) =>
    day.map((slot) => ({ ...slot, ...inPlace({ 'strand-a': 'Altai', 'strand-b': 'Saryarka', side }[slot.id] ?? 'Restaurant') }))

  test('it does not exchange with what it overlaps, nor across what overlaps either of the two', () => {
    expect(move('side', 'earlier', ...day)).toBe('at-the-same-time')
    expect(move('strand-b', 'later', ...day)).toBe('at-the-same-time')
    expect(move('lunch', 'earlier', ...day)).toBe('at-the-same-time')
    expect(move('side', 'later', ...day)).toBe('at-the-same-time')
  })

  test('what is in another place is passed over, and stays as it is', () => {
    expect(move('side', 'earlier', ...placed('Lobby'))).toBe('at-the-edge')
    expect(move('side', 'later', ...placed('Lobby'))).toBe('at-the-edge')
    expect(move('lunch', 'earlier', ...placed('RESTAURANT'))).toMatchObject({ exchange: [{ id: 'lunch', start: '10:30' }, { id: 'side' }] })
  })

  test('what has no place exchanges with what has none, not across rooms', () => {
    const before = draftSlot('registration', '09:00', '10:00')
    expect(move('side', 'earlier', before, ...placed('Lobby'))).toBe('at-the-edge')
    expect(move('strand-a', 'earlier', before, ...placed('Lobby'))).toBe('at-the-edge')
    const coffee = draftSlot('coffee', '13:00', '13:30')
    expect(move('coffee', 'earlier', before, ...placed('Lobby'), coffee)).toBe('at-the-same-time')
  })

  test('the day’s place and the venue count where a slot has none of its own', () => {
    const slots = ranked(draftSlot('a', '10:00', '11:00', inPlace('Altai')), draftSlot('b', '11:00', '12:00'))
    const edge = (place: string | null, venue: string | null) =>
      moveOf(
        {
          meeting: { venue: venue === null ? null : inEnglish(venue) },
          days: [draftDay('d2', '2027-10-06', inPlace('Altai')), draftDay('d1', '2027-10-05', place === null ? {} : inPlace(place))],
          slots,
        },
        'a',
        'later',
      ) === 'at-the-edge'
    expect([edge(null, null), edge('Saryarka', null), edge('Altai', 'Saryarka'), edge(null, 'Saryarka'), edge(null, 'ALTAI')]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ])
  })

  test('what begins together only changes its order, in one place or in several', () => {
    expect(move('strand-b', 'earlier', ...day)).toEqual({ order: ['strand-b', 'strand-a', 'side', 'lunch'], exchange: null })
    expect(move('strand-a', 'later', ...placed('Lobby'))).toEqual({ order: ['strand-b', 'strand-a', 'side', 'lunch'], exchange: null })
  })
})

test('ranks stay those there are, and are given anew where two slots had one', () => {
  const slots = (...ranks: number[]) => ranks.map((rank, index) => draftSlot(`s${index}`, null, null, { rank }))
  const ranksOf = (...ranks: number[]) => {
    const moved = moveOf(of(...slots(...ranks)), 's2', 'earlier')
    return typeof moved === 'string' ? moved : [...moved.ranks]
  }
  expect(ranksOf(4, 7, 30)).toEqual([
    ['s0', 4],
    ['s2', 7],
    ['s1', 30],
  ])
  expect(ranksOf(4, 7, 7)).toEqual([
    ['s0', 0],
    ['s2', 1],
    ['s1', 2],
  ])
  expect(
    moveOf(of(draftSlot('a', '09:00', '10:00', { rank: 4 }), draftSlot('b', '10:00', '11:00', { rank: 9 })), 'b', 'earlier'),
  ).toMatchObject({
    ranks: new Map([
      ['b', 4],
      ['a', 9],
    ]),
    passed: 'a',
  })
})

describe('without a clock time', () => {
  const day = [
    draftSlot('photo', null, null),
    draftSlot('opening', '09:00', '10:00'),
    draftSlot('press', null, null),
    draftSlot('closing', '10:00', '11:00'),
  ]
  test('it passes its neighbour, and its neighbour it, and no time is touched', () => {
    expect(move('press', 'earlier', ...day)).toEqual({ order: ['photo', 'press', 'opening', 'closing'], exchange: null })
    expect(move('press', 'later', ...day)).toEqual({ order: ['photo', 'opening', 'closing', 'press'], exchange: null })
    expect(move('closing', 'earlier', ...day)).toEqual({ order: ['photo', 'opening', 'closing', 'press'], exchange: null })
    expect(move('opening', 'earlier', ...day)).toEqual({ order: ['opening', 'photo', 'press', 'closing'], exchange: null })
    expect(move('opening', 'later', ...day)).toEqual({ order: ['photo', 'press', 'opening', 'closing'], exchange: null })
  })
})

test('the first has nothing before it, the last nothing after it, and a slot of no day nothing at all', () => {
  const day = [draftSlot('a', '09:00', '10:00'), draftSlot('b', '10:00', '11:00')]
  expect([move('a', 'earlier', ...day), move('b', 'later', ...day), move('gone', 'later', ...day)]).toEqual([
    'at-the-edge',
    'at-the-edge',
    'at-the-edge',
  ])
  expect(move('a', 'later', draftSlot('a', '09:00', '10:00'), draftSlot('b', '10:00', '11:00', { dayId: 'd2' }))).toBe('at-the-edge')
})

test('whatever the day: no other slot changes, the two keep their lengths and meet nobody new, and the order is the one that was said', () => {
  const clock = fc.option(
    fc.integer({ min: 0, max: 12 * 4 }).map((quarters) => clockAt(9 * 60 + quarters * 15)),
    { freq: 4 },
  )
  const any = fc.record({ start: clock, end: clock, place: fc.constantFrom(null, 'Altai', 'Saryarka') })
  const days = fc.array(any, { minLength: 2, maxLength: 7 })
  fc.assert(
    fc.property(days, fc.nat(6), fc.constantFrom('earlier', 'later'), (made, which, direction) => {
      const slots = ranked(
        ...made.map(({ start, end, place }, index) =>
          draftSlot(`s${index}`, start, start === null ? null : end, place === null ? {} : inPlace(place)),
        ),
      )
      const [id, before] = [`s${which % slots.length}`, inOrder(slots)]
      const moved = moveOf(of(...slots), id, direction)
      if (typeof moved === 'string') return
      const changed = [id, moved.passed]
      const stands = after(slots, moved)
      const but = ({ rank: _, ...kept }: DraftSlot) => kept
      for (const [index, slot] of stands.entries())
        if (moved.exchange === null || !changed.includes(slot.id)) expect([but(slot)]).toEqual(slots.slice(index, index + 1).map(but))
      const order = orderAfter(slots, moved)
      const [at, then] = [before.findIndex((slot) => slot.id === id), order.indexOf(id)]
      expect(direction === 'earlier' ? then < at : then > at).toBe(true)
      expect(direction === 'earlier' ? then < order.indexOf(moved.passed) : then > order.indexOf(moved.passed)).toBe(true)
      if (moved.exchange === null)
        expect(order.filter((one) => !changed.includes(one))).toEqual(before.map((slot) => slot.id).filter((one) => !changed.includes(one)))
      // Nothing collides that did not.
      const colliding = (all: readonly DraftSlot[]) =>
        all.flatMap((one) =>
          all.filter(
            (other) =>
              one.id < other.id && isSamePlace(placeOf([one.place]), placeOf([other.place])) && collide(spanOf(one), spanOf(other)),
          ),
        ).length
      expect(colliding(stands)).toBeLessThanOrEqual(colliding(slots))
    }),
    { numRuns: 500 },
  )
})

const collide = (a: Span | null, b: Span | null) => a !== null && b !== null && overlaps(a, b)
