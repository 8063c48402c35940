import { describe, expect, test } from 'vitest'
import type { DocumentSlot } from '#domain/agenda/agenda-document'
import { ATTENDANCES, PUBLISHED_STATUSES, SLOT_KINDS } from '#domain/agenda/agenda-terms'
import { findings, missingTitles, overlaps } from '#domain/agenda/findings'
import type { LocalizedText } from '#domain/text/localized-text'
import { agenda, day, inEnglish, part, slot, somebody } from '#harness/sample-agenda'

const found = (...slots: DocumentSlot[]) => findings(agenda(...slots), 'en')
const codes = (...slots: DocumentSlot[]) => found(...slots).map(({ code }) => code)
const onlyRussian: LocalizedText = { original: 'en', ru: 'Только перевод' }

test('an agenda without slots has one error, which belongs to no slot', () => {
  expect(found()).toEqual([{ code: 'empty', severity: 'error', slotId: null, values: {} }])
})

test('errors are listed in reading order, each with its slot, time and title', () => {
  const bad = slot('a', '09:00', '10:00', {
    title: onlyRussian,
    parts: [{ ...part('p', somebody('x', { name: null })), title: onlyRussian }, part('q')],
    subItems: [
      { label: 'a', text: inEnglish('First') },
      { label: 'b', text: { original: 'en' } },
    ],
  })
  const where = { slotId: 'a', severity: 'error', values: { start: '09:00', title: 'Только перевод' } }
  expect(found(bad, slot('b', '10:00', '11:00'))).toEqual([
    { ...where, code: 'no-title' },
    { ...where, code: 'part-no-title' },
    { ...where, code: 'sub-item-empty' },
    { ...where, code: 'nobody-named' },
  ])
})

describe('findings about an appearance', () => {
  const at = (more: Parameters<typeof somebody>[1]) => found(slot('a', '09:00', '10:00', { contributions: [somebody('x', more)] }))

  test('error: no person, State or organisation is named', () => {
    const nameless = { name: null }
    expect(at({ ...nameless, state: 'KG' })).toEqual([])
    expect(at({ ...nameless, organizationId: 'iom', organization: 'IOM' })).toEqual([])
    expect(at({ name: { original: 'en', ru: 'Имя' } })).toEqual([])
    expect(at(nameless).map(({ code }) => code)).toEqual(['nobody-named'])
  })

  test('warning: not confirmed, with the name (or organisation) and the State', () => {
    const values = { start: '09:00', title: 'Slot a', name: 'Name of x', state: '' }
    const warning = { severity: 'warning', slotId: 'a' }
    expect(PUBLISHED_STATUSES.map((status) => at({ status }))).toEqual([[{ ...warning, code: 'to-be-confirmed', values }], []])
    expect(at({ status: 'tbc', name: null, organizationId: 'iom', organization: 'IOM', state: 'KG' })[0]?.values).toEqual({
      ...values,
      name: 'IOM',
      state: 'KG',
    })
    expect(at({ status: 'tbc', name: null, state: 'KG' })[0]?.values).toEqual({ ...values, name: '', state: 'KG' })
  })

  test('error: a line without words; a line needs nothing else', () => {
    const line = { role: 'line' as const, name: null }
    expect(at({ ...line, text: inEnglish('Discussion'), status: 'tbc' })).toEqual([])
    expect(at(line)).toEqual([{ code: 'line-empty', severity: 'error', slotId: 'a', values: { start: '09:00', title: 'Slot a' } }])
  })

  test('there is none for attending by video', () => {
    expect(ATTENDANCES.map((attendance) => at({ attendance }))).toEqual([[], []])
  })
})

describe('the warning about a missing moderator', () => {
  const moderator = somebody('m', { role: 'moderator' })

  test('is given only for sessions and discussions', () => {
    const wanted = SLOT_KINDS.filter((kind) => codes(slot('a', '09:00', '10:00', { kind })).includes('no-moderator'))
    expect(wanted).toEqual(['session', 'discussion'])
  })

  test('is not given if the slot has a moderator; otherwise each part without one is named', () => {
    const session = (more: Partial<DocumentSlot>) => found(slot('a', '09:00', '10:00', { kind: 'session', ...more }))
    expect(session({ contributions: [somebody('x'), moderator], parts: [part('p'), part('q')] })).toEqual([])
    expect(session({ parts: [part('p', somebody('x'), moderator), part('q', somebody('y'))] })).toEqual([
      { code: 'no-moderator', severity: 'warning', slotId: 'a', values: { start: '09:00', title: 'q' } },
    ])
    expect(session({ contributions: [somebody('x')] }).map(({ values }) => values)).toEqual([{ start: '09:00', title: 'Slot a' }])
  })
})

describe('the warning about a stale translation', () => {
  const stale: LocalizedText = { original: 'en', en: 'New', ru: 'Старое', renders: { ru: 'Old' } }
  const fresh: LocalizedText = { ...stale, renders: { ru: 'New' } }

  test('is given once for each language, wherever in the slot the translation is', () => {
    const places: Partial<DocumentSlot>[] = [
      { title: stale },
      { abstract: stale },
      { subItems: [{ label: 'a', text: stale }] },
      { parts: [{ ...part('p'), title: stale }] },
      { parts: [{ ...part('p'), abstract: stale }] },
      { contributions: [somebody('x', { topic: stale })] },
      { parts: [part('p', somebody('x', { topic: stale }))] },
      { title: stale, abstract: stale },
    ]
    for (const place of places) {
      const title = place.title ? 'New' : 'Slot a'
      expect(found(slot('a', '09:00', '10:00', place))).toEqual([
        { code: 'translation-stale', severity: 'warning', slotId: 'a', values: { start: '09:00', title, locale: 'ru' } },
      ])
    }
    expect(found(slot('a', '09:00', '10:00', { title: fresh, abstract: fresh }))).toEqual([])
  })
})

describe('findings about slots at the same time', () => {
  const person = { personId: 'p' }
  const first = slot('a', '09:00', '10:00', { contributions: [somebody('x', person)] })
  const second = (more: Partial<DocumentSlot>) => slot('b', '09:30', '11:00', more)

  test('warning: the slots overlap, and a person expected in both is in two places', () => {
    const values = { start: '09:30', title: 'Slot b', other: 'Slot a' }
    expect(found(first, second({ contributions: [somebody('y', person)] }))).toEqual([
      { code: 'overlap', severity: 'warning', slotId: 'b', values },
      { code: 'two-places', severity: 'warning', slotId: 'b', values: { ...values, name: 'Name of y' } },
    ])
  })

  test('nobody is in two places who is another person, or is not in the directory', () => {
    expect(codes(first, second({ contributions: [somebody('y', { personId: 'q' })] }))).toEqual(['overlap'])
    const unknown = slot('a', '09:00', '10:00', { contributions: [somebody('x')] })
    expect(codes(unknown, second({ contributions: [somebody('y')] }))).toEqual(['overlap'])
  })

  test('people of parts count too; every pair of slots of a day is compared, and slots of different days are not', () => {
    const inPart = second({ parts: [part('p', somebody('y', person))] })
    expect(codes(first, inPart, slot('c', '10:30', '11:30'))).toEqual(['overlap', 'two-places', 'overlap'])
    const days = {
      ...agenda(),
      days: [day('2027-10-05', first), day('2027-10-06', inPart)],
    }
    expect(findings(days, 'en')).toEqual([])
  })

  test('slots overlap if they share at least a minute; an open end lasts until midnight', () => {
    const at = (start: string, end: string | null) => ({ start, end })
    expect(overlaps(at('09:00', '10:00'), at('10:00', '11:00'))).toBe(false)
    expect(overlaps(at('10:00', '11:00'), at('09:00', '10:00'))).toBe(false)
    expect(overlaps(at('09:00', '10:01'), at('10:00', '11:00'))).toBe(true)
    expect(overlaps(at('09:00', null), at('23:58', '23:59'))).toBe(true)
    expect(overlaps(at('23:58', '23:59'), at('09:00', null))).toBe(true)
    expect(overlaps(at('18:00', null), at('09:00', '18:00'))).toBe(false)
  })
})

test('the missing titles of each language are counted; a complete language is not listed', () => {
  const both: LocalizedText = { original: 'en', en: 'Opening', ru: 'Открытие' }
  const slots = [slot('a', '09:00', '10:00', { title: both }), slot('b', '10:00', '11:00'), slot('c', '11:00', '12:00', { title: both })]
  expect(missingTitles(agenda(...slots))).toEqual([
    { locale: 'ru', count: 1 },
    { locale: 'kk', count: 3 },
  ])
})
