import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayPicture, type Drawn, laidOut, nextTimes, timeline } from '#domain/agenda/timeline'
import { clockAt } from '#domain/time/clock'

const slot = (id: string, start: string | null, end: string | null, more: Partial<Drawn> = {}): Drawn => {
  return { id, start, end, place: null, labelled: true, ...more }
}
const lanesOf = ({ bars }: DayPicture) => Object.fromEntries(bars.map(({ id, lane, lanes }) => [id, `${lane + 1}/${lanes}`]))

describe('the picture of a day', () => {
  test('runs from the first start to the last end, each slot as high as it is long', () => {
    expect(timeline([slot('a', '09:00', '10:00'), slot('b', '11:00', '12:00'), slot('c', '12:00', '13:00')])).toEqual({
      height: 108,
      bars: [
        { id: 'a', top: 0, height: 27, lane: 0, lanes: 1, open: false },
        { id: 'b', top: 54, height: 27, lane: 0, lanes: 1, open: false },
        { id: 'c', top: 81, height: 27, lane: 0, lanes: 1, open: false },
      ],
      marks: [],
      labels: [
        { clock: '09:00', top: 0 },
        { clock: '11:00', top: 54 },
        { clock: '12:00', top: 81 },
      ],
      line: null,
    })
  })

  test('has a line where the day stands now, from its first start to its last end', () => {
    const day = [slot('a', '09:00', '10:00'), slot('b', '11:00', '12:00')]
    expect([8 * 60 + 59, 9 * 60, 10 * 60 + 40, 12 * 60, 12 * 60 + 1].map((now) => timeline(day, now).line)).toEqual([null, 0, 45, 81, null])
    expect(timeline([], 600).line).toBeNull()
  })

  test('is larger for a day of short talks, up to a limit', () => {
    expect(timeline([slot('a', '09:00', '09:08'), slot('b', '09:08', '10:00')])).toMatchObject({
      height: 30,
      bars: [{ height: 4 }, { top: 4, height: 26 }],
    })
    expect(timeline([slot('a', '09:00', '09:01'), slot('b', '09:01', '10:00')])).toMatchObject({
      height: 48,
      bars: [{ height: 0.8 }, { top: 0.8, height: 47.2 }],
    })
  })

  test('leaves an open end open: an hour long, or until the next slot begins', () => {
    const day = [slot('a', '09:00', null), slot('b', '09:30', '11:00'), slot('c', '11:00', null), slot('d', '11:00', '11:30')]
    expect(timeline(day).bars).toEqual([
      { id: 'a', top: 0, height: 13.5, lane: 0, lanes: 1, open: true },
      { id: 'b', top: 13.5, height: 40.5, lane: 0, lanes: 1, open: false },
      { id: 'c', top: 54, height: 27, lane: 0, lanes: 2, open: true },
      { id: 'd', top: 54, height: 13.5, lane: 1, lanes: 2, open: false },
    ])
  })

  test('an open end reaches to what begins next in time, in whatever order the slots are given', () => {
    const day = [slot('c', '11:00', null), slot('b', '10:40', null), slot('x', null, null), slot('a', '10:00', null)]
    const spans = laidOut(day).map(({ slot: { id }, from, to }) => [id, from, to])
    expect(spans).toEqual([
      ['c', 660, 720],
      ['b', 640, 660],
      ['a', 600, 640],
    ])
  })

  test('goes on past midnight, and says where midnight is', () => {
    expect(timeline([slot('a', '20:00', '22:00'), slot('b', '22:00', '01:00')])).toMatchObject({
      height: 135,
      bars: [{ height: 54 }, { top: 54, height: 81 }],
      labels: [{ clock: '20:00' }, { clock: '22:00' }, { clock: '00:00', top: 108 }],
    })
    expect(timeline([slot('a', '22:00', '00:00')]).labels).toEqual([{ clock: '22:00', top: 0 }])
    expect(timeline([slot('a', '23:30', null)]).labels.map(({ clock }) => clock)).toEqual(['23:30', '00:00'])
  })

  test('leaves out a start that would print over the one above it, and those that are not wanted', () => {
    const day = [
      slot('a', '09:00', '09:20'),
      slot('b', '09:20', '09:40'),
      slot('c', '09:40', '10:30', { labelled: false }),
      slot('d', '09:40', '11:00'),
      slot('e', '09:40', '11:00'),
    ]
    expect(timeline(day).labels).toEqual([
      { clock: '09:00', top: 0 },
      { clock: '09:40', top: 18 },
    ])
  })

  test('prints no two starts within a line of each other, also where a day of short talks is drawn larger', () => {
    const day = [slot('a', '09:00', '09:15'), slot('b', '09:15', '09:20'), slot('c', '09:20', '11:00')]
    expect(timeline(day).labels).toEqual([
      { clock: '09:00', top: 0 },
      { clock: '09:20', top: 16 },
    ])
  })

  test('marks what has no clock time where it stands, one below the other', () => {
    const day = [slot('arrival', null, null), slot('photo', null, null), slot('a', '09:00', '10:00'), slot('press', null, null)]
    expect(timeline(day)).toMatchObject({
      height: 35,
      marks: [
        { id: 'arrival', top: 0 },
        { id: 'photo', top: 8 },
        { id: 'press', top: 27 },
      ],
    })
    expect(timeline([slot('a', null, null), slot('b', null, null)])).toEqual({
      height: 16,
      bars: [],
      marks: [
        { id: 'a', top: 0 },
        { id: 'b', top: 8 },
      ],
      labels: [],
      line: null,
    })
    expect(timeline([slot('a', '09:00', '12:00'), slot('b', '10:00', '11:00'), slot('c', null, null)]).marks).toEqual([
      { id: 'c', top: 54 },
    ])
  })

  test('a lane stands where the first of its places does', () => {
    const at = (id: string, start: string, end: string, place: string) => slot(id, start, end, { place })
    const day = [at('a', '09:00', '10:00', 'A'), at('b', '09:00', '11:00', 'B'), at('c', '10:00', '11:00', 'C')]
    expect(lanesOf(timeline(day))).toEqual({ a: '1/2', b: '2/2', c: '1/2' })
  })

  test('is empty for a day without slots', () => {
    expect(timeline([])).toEqual({ height: 0, bars: [], marks: [], labels: [], line: null })
  })
})

describe('slots at the same time stand beside one another', () => {
  test('a side event beside two strands, and lunch across the whole width again', () => {
    const day = [slot('a', '10:00', '12:00'), slot('b', '10:00', '12:00'), slot('side', '10:30', '11:30'), slot('lunch', '12:00', '13:00')]
    expect(lanesOf(timeline(day))).toEqual({ a: '1/3', b: '2/3', side: '3/3', lunch: '1/1' })
  })

  test('a lane is taken again as soon as it is free', () => {
    const day = [slot('a', '10:00', '12:00'), slot('b', '10:00', '11:00'), slot('c', '11:00', '12:30'), slot('d', '12:00', '13:00')]
    expect(lanesOf(timeline(day))).toEqual({ a: '1/2', b: '2/2', c: '2/2', d: '1/2' })
  })

  test('what is in one place keeps its lane where it can', () => {
    const [altai, saryarka] = [{ place: 'altai' }, { place: 'saryarka' }]
    const day = [
      slot('a1', '10:00', '11:00', altai),
      slot('b1', '10:00', '11:00', saryarka),
      slot('b2', '11:00', '12:00', saryarka),
      slot('a2', '11:00', '12:00', altai),
      slot('b3', '12:00', '13:00', saryarka),
      slot('x', '12:30', '13:30'),
    ]
    expect(lanesOf(timeline(day))).toEqual({ a1: '1/2', b1: '2/2', b2: '2/2', a2: '1/2', b3: '1/2', x: '2/2' })
  })

  test('no bar ever hides another, nothing is missing, and no label prints over the next', () => {
    const clock = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((fives) => clockAt(fives * 5))
    const any = fc.record({ start: fc.option(clock, { freq: 5 }), end: fc.option(clock), place: fc.constantFrom(null, 'a', 'b', 'c') })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (made) => {
        const day = made.map(({ start, end, place }, index) => slot(String(index), start, end, { place }))
        const { bars, marks, labels, height } = timeline(day)
        expect([...bars, ...marks].map(({ id }) => id).sort()).toEqual(day.map(({ id }) => id).sort())
        for (const [index, one] of bars.entries()) {
          expect(one.lane).toBeLessThan(one.lanes)
          expect(one.top + one.height).toBeLessThanOrEqual(height + 0.01)
          for (const other of bars.slice(index + 1)) {
            const isBeside =
              one.lane / one.lanes >= (other.lane + 1) / other.lanes || other.lane / other.lanes >= (one.lane + 1) / one.lanes
            expect(isBeside || one.top + one.height <= other.top + 0.02 || other.top + other.height <= one.top + 0.02).toBe(true)
          }
        }
        for (const row of [labels, marks])
          for (const [index, { top }] of row.entries()) expect(top - (row[index - 1]?.top ?? -99)).toBeGreaterThanOrEqual(8)
      }),
    )
  })

  test('600 slots of a day are laid out in the eight lanes they need', () => {
    const day = Array.from({ length: 600 }, (_, index) =>
      slot(String(index), clockAt(Math.floor(index / 8) * 15), clockAt(Math.floor(index / 8) * 15 + 15)),
    )
    expect(Math.max(...timeline(day).bars.map(({ lanes }) => lanes))).toBe(8)
  })
})

describe('the proposed times of a new slot', () => {
  const untimed = slot('x', null, null)

  test('begin at the end of the day’s last slot, or at nine on an empty day', () => {
    expect(nextTimes([slot('b', '11:00', '12:30'), slot('a', '09:00', '10:00'), untimed], 'break')).toEqual({
      start: '12:30',
      end: '13:00',
    })
    expect(nextTimes([slot('a', '12:00', '12:00')], 'break')).toEqual({ start: '12:00', end: '12:30' })
    expect(nextTimes([slot('a', '18:00', null)], 'break')).toEqual({ start: '19:00', end: '19:30' })
    expect([nextTimes([], 'break'), nextTimes([untimed], 'break')]).toEqual([
      { start: '09:00', end: '09:30' },
      { start: '09:00', end: '09:30' },
    ])
  })

  test('last as long as the slot’s kind usually does', () => {
    const ends = ['session', 'meal', 'discussion', 'reception', 'break', 'anything else'].map((kind) => nextTimes([], kind).end)
    expect(ends).toEqual(['10:00', '10:00', '10:00', '11:00', '09:30', '09:30'])
  })

  test('are at most the last hour of the day, and end with the day', () => {
    const following = (end: string, kind: string) => nextTimes([slot('a', '20:00', end)], kind)
    expect(following('22:59', 'break')).toEqual({ start: '22:59', end: '23:29' })
    expect(following('23:00', 'break')).toEqual({ start: '23:00', end: '23:30' })
    expect(following('23:45', 'break')).toEqual({ start: '23:00', end: '23:30' })
    expect(following('23:45', 'reception')).toEqual({ start: '23:00', end: '23:59' })
    expect(following('01:30', 'break')).toEqual({ start: '23:00', end: '23:30' })
  })
})
