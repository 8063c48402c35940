import { expect, test } from 'vitest'
import { daysLater, knownEnd, overlaps, spanOf, spanWithin } from '#domain/agenda/slot-span'

const at = (start: string | null, end: string | null) => ({ start, end })
const spanned = (start: string, end: string | null) => spanOf(at(start, end)) ?? { from: -1, to: -1 }
const collide = (a: [string, string | null], b: [string, string | null]) => {
  const both = [overlaps(spanned(...a), spanned(...b)), overlaps(spanned(...b), spanned(...a))]
  expect(both[0]).toBe(both[1])
  return both[0]
}

test('an end that is not after the start is of the next day; without a start there is no time', () => {
  expect(spanOf(at('09:00', '10:30'))).toEqual({ from: 540, to: 630 })
  expect(spanOf(at('22:00', '01:30'))).toEqual({ from: 1320, to: 1530 })
  expect(spanOf(at('22:00', '00:00'))).toEqual({ from: 1320, to: 1440 })
  expect(spanOf(at('10:00', '10:00'))).toEqual({ from: 600, to: 2040 })
  expect(spanOf(at('10:00', null))).toEqual({ from: 600, to: null })
  expect(spanOf(at(null, null))).toBeNull()
})

test('a part of a slot past midnight is of the next day where its time is before the slot’s start', () => {
  const dinner = spanOf(at('21:00', '01:00'))
  expect(spanWithin(dinner, at('00:15', '00:45'))).toEqual({ from: 1455, to: 1485 })
  expect(spanWithin(dinner, at('00:15', null))).toEqual({ from: 1455, to: null })
  expect(spanWithin(dinner, at('21:00', '22:00'))).toEqual({ from: 1260, to: 1320 })
  expect(spanWithin(dinner, at('23:30', '00:30'))).toEqual({ from: 1410, to: 1470 })
  expect(spanWithin(spanOf(at('21:00', '00:00')), at('20:00', '20:30'))).toEqual({ from: 1200, to: 1230 })
  expect(spanWithin(spanOf(at('10:00', null)), at('09:00', '09:30'))).toEqual({ from: 540, to: 570 })
  expect(spanWithin(null, at('09:00', '09:30'))).toEqual({ from: 540, to: 570 })
  expect(spanWithin(dinner, at(null, null))).toBeNull()
})

test('days later the times are the same', () => {
  expect(daysLater({ from: 540, to: 600 }, 2)).toEqual({ from: 3420, to: 3480 })
  expect(daysLater({ from: 540, to: null }, 1)).toEqual({ from: 1980, to: null })
})

test('two collide if they share a minute; an open end collides with nothing that begins later', () => {
  expect(collide(['09:00', '10:00'], ['10:00', '11:00'])).toBe(false)
  expect(collide(['09:00', '10:01'], ['10:00', '11:00'])).toBe(true)
  expect(collide(['09:00', '12:00'], ['10:00', '11:00'])).toBe(true)
  expect(collide(['09:00', null], ['09:01', '12:00'])).toBe(false)
  expect(collide(['09:00', null], ['23:58', null])).toBe(false)
  expect(collide(['09:00', null], ['09:00', '10:00'])).toBe(true)
  expect(collide(['09:30', null], ['09:00', '10:00'])).toBe(true)
  expect(collide(['10:00', null], ['09:00', '10:00'])).toBe(false)
  expect(collide(['09:00', null], ['09:00', null])).toBe(true)
  expect(knownEnd({ from: 540, to: null })).toBe(541)
  expect(knownEnd({ from: 540, to: 600 })).toBe(600)
})
