import { describe, expect, test } from 'vitest'
import type { DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { oddTimes } from '#domain/agenda/odd-times'
import { inEnglish, part, slot, somebody } from '#harness/sample-agenda'

const odd = (one: DocumentSlot) => (oddTimes([one], 'en').get(one.id) ?? []).map(({ code, values }) => [code, values])
const timed = (id: string, start: string | null, end: string | null, more: Partial<DocumentPart> = {}) => ({
  ...part(id),
  start,
  end,
  ...more,
})
const withParts = (start: string | null, end: string | null, ...parts: DocumentPart[]) => odd(slot('a', start, end, { parts }))
const inPlace = (place: string) => ({ place: inEnglish(place) })

describe('a slot of more than twelve hours', () => {
  const isAsked = (start: string, end: string | null, kind: DocumentSlot['kind'] = 'session') =>
    odd(slot('a', start, end, { kind })).length > 0

  test('is asked about', () => {
    expect(odd(slot('a', '10:00', '10:00'))).toEqual([['very-long', { end: '10:00' }]])
    expect([isAsked('08:00', '20:00'), isAsked('08:00', '20:01'), isAsked('22:00', '10:00'), isAsked('22:00', '10:01')]).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(isAsked('08:00', null)).toBe(false)
  })

  test('is not if it is one of those that do last all day, and ends with it', () => {
    const quiet = SLOT_KINDS.filter((kind) => !isAsked('08:00', '22:00', kind))
    expect(quiet).toEqual(['registration', 'logistics'])
    expect(SLOT_KINDS.filter((kind) => !isAsked('08:00', '00:00', kind))).toEqual(quiet)
    expect(SLOT_KINDS.filter((kind) => !isAsked('08:00', '00:01', kind))).toEqual([])
  })
})

describe('the times of parts', () => {
  const outside = (title: string, start: string) => ['part-outside', { start, title, other: 'Slot a' }]

  test('lie within their slot’s', () => {
    expect(withParts('10:00', '12:00', timed('p', '10:00', '11:00'), timed('q', '11:00', '12:00'))).toEqual([])
    expect(withParts('10:00', '12:00', timed('p', '09:59', '11:00'), timed('q', '11:00', '12:01'))).toEqual([
      outside('p', '09:59'),
      outside('q', '11:00'),
    ])
    expect(withParts('10:00', '12:00', timed('p', '12:00', null))).toEqual([outside('p', '12:00')])
    expect(withParts('10:00', '12:00', timed('p', '11:59', null))).toEqual([])
    expect(withParts('10:00', null, timed('p', '09:00', '09:30'), timed('q', '18:00', '19:00'))).toEqual([outside('p', '09:00')])
    expect(withParts(null, null, timed('p', '09:00', '09:30'))).toEqual([])
    expect(withParts('21:00', '01:00', timed('p', '23:30', '00:30'), timed('q', '00:30', '01:00'), timed('r', '01:00', '01:30'))).toEqual([
      outside('r', '01:00'),
    ])
  })

  test('do not overlap, unless the parts are in different places', () => {
    const [p, q] = [timed('p', '10:00', '11:00', inPlace('Altai')), timed('q', '10:30', '11:30', inPlace('Saryarka'))]
    expect(withParts('10:00', '12:00', p, q)).toEqual([])
    const overlap = [['parts-overlap', { start: '10:30', title: 'q', other: 'p' }]]
    expect(withParts('10:00', '12:00', p, { ...q, place: null })).toEqual(overlap)
    expect(withParts('10:00', '12:00', p, { ...q, ...inPlace('altai') })).toEqual(overlap)
    expect(
      withParts('10:00', '12:00', timed('p', '10:00', '12:00'), timed('o', '10:00', '12:00'), timed('q', '10:30', '11:00')).at(-1),
    ).toEqual(['parts-overlap', { start: '10:30', title: 'q', other: 'o' }])
    expect(withParts('10:00', '12:00', timed('p', '10:00', null), timed('q', '10:30', '11:30'))).toEqual([])
  })

  test('follow each other as the parts do', () => {
    const order = (...parts: DocumentPart[]) => withParts('10:00', '12:00', ...parts)
    expect(order(timed('p', '11:00', '12:00'), timed('q', '10:00', '11:00'))).toEqual([
      ['part-order', { start: '10:00', title: 'q', other: 'p' }],
    ])
    expect(order(timed('p', '11:00', '12:00', inPlace('Altai')), timed('q', '10:00', '11:00', inPlace('Saryarka')))).toEqual([])
    expect(order(timed('p', '11:00', '12:00'), timed('o', null, null), timed('q', '10:00', '11:30'))).toEqual([
      ['parts-overlap', { start: '10:00', title: 'q', other: 'p' }],
    ])
  })
})

describe('the minutes given to speakers', () => {
  const speaking = (...minutes: (number | null)[]) => minutes.map((given, index) => somebody(String(index), { minutes: given }))
  const over = (title: string, minutes: string, length: string) => ['minutes-too-long', { title, minutes, length }]

  test('are at most as many as the slot has; joint presenters share theirs', () => {
    const inSlot = (start: string | null, end: string | null, ...minutes: (number | null)[]) =>
      odd(slot('a', start, end, { contributions: speaking(...minutes) }))
    expect(inSlot('10:00', '11:00', 30, null, 30)).toEqual([])
    expect(inSlot('10:00', '11:00', 30, 31)).toEqual([over('Slot a', '61', '60')])
    expect(inSlot('23:30', '00:30', 61)).toEqual([over('Slot a', '61', '60')])
    expect([inSlot('10:00', null, 600), inSlot(null, null, 600)]).toEqual([[], []])
    const [first, second] = speaking(40, 40)
    expect(
      odd(
        slot('a', '10:00', '11:00', {
          contributions: [
            { ...somebody('x'), ...first },
            { ...somebody('y'), ...second, joins: true },
          ],
        }),
      ),
    ).toEqual([])
  })

  test('and as the part has where it has times; else they count with the slot’s', () => {
    const within = (...parts: DocumentPart[]) => odd(slot('a', '10:00', '11:00', { contributions: speaking(30), parts }))
    expect(within({ ...timed('p', '10:00', '10:20'), contributions: speaking(20) })).toEqual([])
    expect(within({ ...timed('p', '10:00', '10:20'), contributions: speaking(21) })).toEqual([over('p', '21', '20')])
    expect(within(part('p', ...speaking(20)), part('q', ...speaking(11)))).toEqual([over('Slot a', '61', '60')])
  })
})
