import { describe, expect, test } from 'vitest'
import { nextTimes, timeline } from '#domain/agenda/timeline'

const slot = (id: string, start: string, end: string | null) => ({ id, start, end })

describe('the timeline of a day', () => {
  test('runs from the first start to the last end, whatever the order of the slots', () => {
    expect(timeline([slot('b', '11:00', '12:00'), slot('a', '09:00', '10:00'), slot('c', '12:00', '13:00')])).toEqual({
      minutes: 240,
      bars: [
        { id: 'b', top: 50, height: 25 },
        { id: 'a', top: 0, height: 25 },
        { id: 'c', top: 75, height: 25 },
      ],
    })
  })

  test('shows an open end as one hour', () => {
    expect(timeline([slot('a', '09:00', '10:00'), slot('b', '10:00', null)])).toEqual({
      minutes: 120,
      bars: [
        { id: 'a', top: 0, height: 50 },
        { id: 'b', top: 50, height: 50 },
      ],
    })
  })

  test('shows every slot at least five minutes high, and rounds to hundredths of a percent', () => {
    expect(timeline([slot('a', '09:00', '09:01'), slot('b', '09:01', '12:00')]).bars).toEqual([
      { id: 'a', top: 0, height: 2.78 },
      { id: 'b', top: 0.56, height: 99.44 },
    ])
  })

  test('is one minute long for a single slot of no length', () => {
    expect(timeline([slot('a', '09:00', '09:00')])).toMatchObject({ minutes: 1, bars: [{ id: 'a', top: 0 }] })
  })

  test('does not exist for a day without slots', () => {
    expect(timeline([])).toEqual({ bars: [], minutes: 0 })
  })
})

describe('the proposed times of a new slot', () => {
  test('begin at the end of the day’s last slot, or at nine on an empty day', () => {
    expect(nextTimes([slot('b', '11:00', '12:30'), slot('a', '09:00', '10:00')], 'break')).toEqual({ start: '12:30', end: '13:00' })
    expect(nextTimes([slot('a', '18:00', null)], 'break')).toEqual({ start: '19:00', end: '19:30' })
    expect(nextTimes([], 'break')).toEqual({ start: '09:00', end: '09:30' })
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
  })
})
