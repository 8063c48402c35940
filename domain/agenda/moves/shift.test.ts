import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { afterSaves, type CannotMove } from '#domain/agenda/moves/after-saves'
import { moveTo } from '#domain/agenda/moves/move-to'
import { shift } from '#domain/agenda/moves/shift'
import { stretch } from '#domain/agenda/moves/stretch'
import { toDay, toPlace, wouldOverlap } from '#domain/agenda/moves/to-day'
import { spanOf } from '#domain/agenda/slot-span'
import { anyDraft } from '#harness/any-draft'
import { draftDay, draftPart, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

const days = [draftDay('d1', '2027-10-05'), draftDay('d2', '2027-10-06')]
const empty: AgendaDraft = { meeting, days, slots: [], items: [], parts: [], contributions: [] }
const done = (draft: AgendaDraft, saves: SaveWithin[] | CannotMove) => (typeof saves === 'string' ? saves : afterSaves(draft, saves))
const timesAfter = (draft: AgendaDraft, saves: SaveWithin[] | CannotMove) => {
  const after = done(draft, saves)
  if (typeof after === 'string') return after
  return [...after.slots, ...after.parts].map(({ id, start, end }) => `${id} ${start ?? ''}–${end ?? ''}`)
}
const anyMinutes = fc.integer({ min: -1_500, max: 1_500 })
const anySlot = anyDraft.filter(({ slots }) => slots.length > 0)

describe('a slot that begins at another time', () => {
  const draft = {
    ...empty,
    slots: [draftSlot('a', '09:00', '10:30'), draftSlot('b', '22:30', '01:00'), draftSlot('c', '18:00', null), draftSlot('e', null, null)],
    parts: [{ ...draftPart('p', 'a'), start: '09:15', end: '09:45' }, { ...draftPart('q', 'b'), start: '00:15' }, draftPart('r', 'a')],
  }

  test('lasts as long as before, stays open where it was open, and takes the times of its parts along', () => {
    expect(timesAfter(draft, shift(draft, 'a', 15))).toEqual(
      expect.arrayContaining(['a 09:15–10:45', 'p 09:30–10:00', 'r –', 'b 22:30–01:00', 'q 00:15–']),
    )
    expect(timesAfter(draft, shift(draft, 'b', -30))).toEqual(expect.arrayContaining(['b 22:00–00:30', 'q 23:45–']))
    expect(timesAfter(draft, shift(draft, 'c', 15))).toContain('c 18:15–')
    expect([shift(draft, 'e', 15), shift(draft, 'none', 15)]).toEqual(['untimed', 'untimed'])
  })

  test('past midnight is of the next day of the meeting, if there is one', () => {
    const moved = done(draft, shift(draft, 'b', 120))
    expect(moved).toMatchObject({
      slots: expect.arrayContaining([expect.objectContaining({ id: 'b', dayId: 'd2', start: '00:30', end: '03:00' })]),
    })
    expect(shift({ ...draft, days: days.slice(0, 1) }, 'b', 120)).toBe('over-midnight')
    expect(shift(draft, 'a', -600)).toBe('over-midnight')
  })

  test('and back is as it was, whatever the agenda', () => {
    fc.assert(
      fc.property(anySlot, anyMinutes, (drawn, minutes) => {
        for (const { id } of drawn.slots) {
          const there = done(drawn, shift(drawn, id, minutes))
          if (typeof there === 'string') continue
          expect(done(there, shift(there, id, -minutes))).toEqual(drawn)
        }
      }),
    )
  })

  test('goes where it is dropped in one change: day, time and place', () => {
    expect(moveTo(draft, 'a', { dayId: 'd2', from: 600, place: inEnglish('Hall B') })).toEqual([
      { verb: 'edit-slot', target: 'a', input: { start: '10:00', end: '11:30', dayId: 'd2', place: { en: 'Hall B', ru: '', kk: '' } } },
      { verb: 'edit-part', target: 'p', input: { start: '10:15', end: '10:45' } },
    ])
    expect(moveTo(draft, 'a', { dayId: 'd1', from: 540 })).toEqual([])
    expect(timesAfter(draft, moveTo(draft, 'a', { dayId: 'd2', from: -30 }))).toContain('a 23:30–01:00')
    expect(moveTo(draft, 'a', { dayId: 'd1', from: -30 })).toBe('over-midnight')
  })
})

describe('an edge that moves', () => {
  const draft = { ...empty, slots: [draftSlot('a', '09:00', '10:30'), draftSlot('b', '22:30', null)] }

  test('leaves the other, gives an open end one, and may pass midnight', () => {
    expect(timesAfter(draft, stretch(draft, 'a', 'start', 525))).toContain('a 08:45–10:30')
    expect(timesAfter(draft, stretch(draft, 'a', 'end', 645))).toContain('a 09:00–10:45')
    expect(timesAfter(draft, stretch(draft, 'b', 'end', 1_470))).toContain('b 22:30–00:30')
    expect(stretch(draft, 'a', 'end', 630)).toEqual([])
  })

  test('leaves something of the slot, on its day, and no more than a day', () => {
    expect(stretch(draft, 'a', 'end', 540)).toBe('no-length')
    expect(stretch(draft, 'a', 'start', 630)).toBe('no-length')
    expect(stretch(draft, 'a', 'end', 540 + 24 * 60 + 1)).toBe('no-length')
    expect(stretch(draft, 'a', 'start', -5)).toBe('over-midnight')
  })
})

describe('slots that go to another day', () => {
  const draft = {
    ...empty,
    slots: [
      draftSlot('a', '09:00', '10:00'),
      draftSlot('b', '10:15', '11:00'),
      { ...draftSlot('n', null, null), rank: 9 },
      { ...draftSlot('x', '09:30', '12:00'), dayId: 'd2' },
    ],
  }

  test('keep the clock, or come after what is there', () => {
    expect(wouldOverlap(draft, ['a', 'b'], 'd2')).toBe(true)
    expect(timesAfter(draft, toDay(draft, ['a', 'b', 'n'], 'd2', 'same-clock'))).toEqual([
      'a 09:00–10:00',
      'b 10:15–11:00',
      'n –',
      'x 09:30–12:00',
    ])
    expect(timesAfter(draft, toDay(draft, ['a', 'b', 'n'], 'd2', 'after'))).toEqual([
      'a 12:00–13:00',
      'b 13:15–14:00',
      'n –',
      'x 09:30–12:00',
    ])
    const late = { ...draft, slots: draft.slots.map((slot) => (slot.id === 'x' ? { ...slot, end: '23:30' } : slot)) }
    expect(toDay(late, ['a', 'b'], 'd2', 'after')).toBe('over-midnight')
  })

  test('are in the way if one of them is, and come after an hour of what has no end', () => {
    const apart = { ...empty, slots: [...draft.slots, draftSlot('free', '13:00', '14:00')] }
    expect(wouldOverlap(apart, ['free'], 'd2')).toBe(false)
    expect(wouldOverlap(apart, ['free', 'a'], 'd2')).toBe(true)
    const open = { ...empty, slots: [draftSlot('a', '09:00', '10:00'), { ...draftSlot('x', '15:00', null), dayId: 'd2' }] }
    expect(timesAfter(open, toDay(open, ['a'], 'd2', 'after'))).toEqual(['a 16:00–17:00', 'x 15:00–'])
  })

  test('may begin at midnight, and come after what is in their place alone', () => {
    const night = { ...empty, slots: [draftSlot('a', '00:00', '01:00')] }
    expect(timesAfter(night, toDay(night, ['a'], 'd2', 'same-clock'))).toEqual(['a 00:00–01:00'])
    const there = (place: string, end: string) => draftSlot(place, '09:00', end, { dayId: 'd2', place: inEnglish(place) })
    const rooms = {
      ...empty,
      slots: [draftSlot('a', '10:00', '11:00', { place: inEnglish('Altai') }), there('Altai', '12:00'), there('Saryarka', '17:00')],
    }
    expect(timesAfter(rooms, toDay(rooms, ['a'], 'd2', 'after'))).toContain('a 12:00–13:00')
    const free = { ...rooms, slots: [...rooms.slots.slice(0, 1), there('Saryarka', '17:00')] }
    expect(timesAfter(free, toDay(free, ['a'], 'd2', 'after'))).toContain('a 10:00–11:00')
  })

  test('keep their lengths and their order, whatever the agenda', () => {
    fc.assert(
      fc.property(anySlot, fc.constantFrom('same-clock' as const, 'after' as const), (drawn, arrival) => {
        const to = drawn.days[2]?.id ?? ''
        const from = drawn.days[0]?.id ?? ''
        const ids = slotsOfDay(drawn, from).map(({ id }) => id)
        const after = done(drawn, toDay(drawn, ids, to, arrival))
        if (typeof after === 'string') return
        const timed = (one: AgendaDraft, dayId: string) =>
          slotsOfDay(one, dayId).flatMap(({ id, start }) => (start !== null && ids.includes(id) ? [id] : []))
        expect(timed(after, to)).toEqual(timed(drawn, from))
        for (const id of ids) {
          const [was, now] = [drawn, after].map(({ slots }) => slots.find((slot) => slot.id === id))
          expect(lengthOf(now)).toBe(lengthOf(was))
        }
        expect(slotsOfDay(after, from)).toEqual([])
      }),
    )
  })

  test('get a place that differs from theirs, in every language, or lose it', () => {
    const held = { ...draft, slots: draft.slots.map((slot) => (slot.id === 'a' ? { ...slot, place: inEnglish('Hall A') } : slot)) }
    expect(toPlace(held, ['a', 'b'], inEnglish('hall  a'))).toEqual([
      { verb: 'edit-slot', target: 'b', input: { place: { en: 'hall  a', ru: '', kk: '' } } },
    ])
    expect(toPlace(held, ['a', 'b'], null)).toEqual([{ verb: 'edit-slot', target: 'a', input: { place: { en: '', ru: '', kk: '' } } }])
  })
})

function lengthOf(slot: { start: string | null; end: string | null } | undefined): number | null {
  const span = slot === undefined ? null : spanOf(slot)
  return span === null || span.to === null ? null : span.to - span.from
}
