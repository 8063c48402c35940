import { describe, expect, test } from 'vitest'
import type { DocumentContribution, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { findings } from '#domain/agenda/findings'
import { clockAt } from '#domain/time/clock'
import { agenda, day, draftAgenda, inEnglish, part, slot, somebody } from '#harness/sample-agenda'

const check = (days: DocumentDay[], venue: string | null = null) => {
  const document = agenda()
  const meeting = { ...document.meeting, venue: venue === null ? null : inEnglish(venue) }
  return findings({ ...document, meeting, days }, draftAgenda(), 'en')
}
const found = (...slots: DocumentSlot[]) => check([day('2027-10-05', ...slots)])
const brief = (all: ReturnType<typeof check>) => all.map(({ code, slotId, values }) => `${code} ${values.other}/${slotId}`)
const inPlace = (place: string) => ({ place: inEnglish(place) })
const who = (id: string, more: Partial<DocumentContribution> = {}) => somebody(id, { personId: 'p', name: inEnglish('A. Bek'), ...more })
const timed = (start: string, end: string | null, more: Partial<DocumentPart>, ...people: DocumentContribution[]) => {
  return { ...part(`${start}-${end}`, ...people), start, end, ...more }
}

describe('slots at the same time', () => {
  test('in one place, or where nobody knows the place, they are a warning, said of the later one', () => {
    const overlap = {
      code: 'overlap',
      severity: 'warning',
      slotId: 'b',
      otherId: 'a',
      values: { start: '09:30', title: 'Slot b', other: 'Slot a' },
    }
    expect(found(slot('b', '09:30', '11:00'), slot('a', '09:00', '10:00'))).toEqual([overlap])
    expect(found(slot('a', '09:00', '10:00', inPlace('Altai')), slot('b', '09:30', '11:00'))).toEqual([overlap])
    expect(found(slot('a', '09:00', '10:00', inPlace('Altai')), slot('b', '09:30', '11:00', inPlace('ALTAI')))).toEqual([overlap])
  })

  test('in different places they are parallel; a slot without a place is at its day’s, or else at the venue', () => {
    const [a, b] = [slot('a', '09:00', '10:00', inPlace('Altai')), slot('b', '09:30', '11:00', inPlace('Saryarka'))]
    const bare = slot('b', '09:30', '11:00')
    expect(found(a, b)).toEqual([])
    const at = (place: string) => ({ ...day('2027-10-05', a, bare), ...inPlace(place) })
    expect(check([at('Saryarka')])).toEqual([])
    expect(check([day('2027-10-05', a, bare)], 'Saryarka')).toEqual([])
    expect(brief(check([at('Altai')], 'Saryarka'))).toEqual(['overlap Slot a/b'])
    expect(brief(check([day('2027-10-05', a, bare)], 'Altai'))).toEqual(['overlap Slot a/b'])
  })

  test('it is said once of a slot, with how many more it overlaps', () => {
    const long = [slot('a', '09:00', '12:00'), slot('b', '09:30', '12:00'), slot('c', '09:45', '12:00'), slot('d', '10:00', '10:30')]
    expect(found(...long).map(({ slotId, values }) => [slotId, values.other, values.more])).toEqual([
      ['b', 'Slot a', undefined],
      ['c', 'Slot b', '1'],
      ['d', 'Slot c', '2'],
    ])
  })

  test('an open end collides with nothing that begins later', () => {
    expect(found(slot('press', '13:00', null), slot('b', '13:30', '15:00'), slot('c', '16:00', '17:00'))).toEqual([])
    expect(brief(found(slot('a', '12:00', '14:00'), slot('press', '13:00', null)))).toEqual(['overlap Slot a/press'])
  })

  test('what has no clock time overlaps nothing', () => {
    expect(found(slot('a', null, null), slot('b', '09:00', '18:00'), slot('c', null, null))).toEqual([])
  })

  test('what runs past midnight may meet the next day’s first slot, on the next day alone', () => {
    const dinner = day('2027-10-05', slot('dinner', '20:00', '01:00'))
    const early = (date: string) => brief(check([dinner, day(date, slot('early', '00:30', '02:00'), slot('later', '01:00', '03:00'))]))
    expect(early('2027-10-06')).toEqual(['overlap Slot dinner/early', 'overlap Slot early/later'])
    expect(early('2027-10-07')).toEqual(['overlap Slot early/later'])
    expect(check([day('2027-10-05', slot('a', '20:00', '00:00')), day('2027-10-06', slot('b', '00:00', '01:00'))])).toEqual([])
  })

  test('months do not matter: the days are those of the calendar', () => {
    const over = (first: string, second: string) =>
      brief(check([day(first, slot('a', '20:00', '01:00')), day(second, slot('b', '00:30', '02:00'))]))
    expect([over('2027-12-31', '2028-01-01'), over('2028-02-28', '2028-03-01')]).toEqual([['overlap Slot a/b'], []])
  })
})

describe('a person at the same time in two slots', () => {
  const altai = (...people: DocumentContribution[]) => slot('a', '09:00', '12:00', { ...inPlace('Altai'), contributions: people })
  const saryarka = (more: Partial<DocumentSlot>) => slot('b', '10:00', '12:00', { ...inPlace('Saryarka'), ...more })

  test('is a warning, in parallel slots too, once for each two slots', () => {
    const both = [who('x'), who('again', { role: 'moderator' })]
    expect(found(altai(...both), saryarka({ contributions: [who('y'), who('z')] }))).toEqual([
      {
        code: 'two-places',
        severity: 'warning',
        slotId: 'b',
        entryId: 'y',
        otherId: 'x',
        values: { start: '10:00', title: 'Slot b', other: 'Slot a', name: 'A. Bek' },
      },
    ])
    const unplaced = [slot('a', '09:00', '10:00', { contributions: both }), slot('b', '09:30', '11:00', { contributions: [who('y')] })]
    expect(brief(found(...unplaced))).toEqual(['overlap Slot a/b', 'two-places Slot a/b'])
  })

  test('is said of each two of three slots', () => {
    const three = ['a', 'b', 'c'].map((id, at) => slot(id, `09:${at}0`, '12:00', { ...inPlace(id), contributions: [who(`x${id}`)] }))
    expect(brief(found(...three))).toEqual(['two-places Slot a/b', 'two-places Slot a/c', 'two-places Slot b/c'])
  })

  test('is none for another person, for somebody who is not in the directory, and one slot after the other', () => {
    expect(found(altai(who('x')), saryarka({ contributions: [who('y', { personId: 'q' })] }))).toEqual([])
    expect(found(altai(somebody('x')), saryarka({ contributions: [somebody('y')] }))).toEqual([])
    expect(found(altai(who('x')), slot('b', '12:00', '13:00', { contributions: [who('y')] }))).toEqual([])
    expect(found(altai(who('x'), who('y', { role: 'moderator' })))).toEqual([])
  })

  test('compares the times of parts where parts have them', () => {
    const inParts = (start: string, end: string | null) => ({ ...altai(), parts: [timed(start, end, {}, who('x'))] })
    const speaking = (start: string, end: string) => saryarka({ parts: [timed(start, end, {}, who('y'))] })
    expect(brief(found(inParts('10:00', '10:30'), speaking('10:15', '10:45')))).toEqual(['two-places Slot a/b'])
    expect(found(inParts('10:00', '10:30'), speaking('10:30', '11:00'))).toEqual([])
    expect(found(inParts('10:00', null), speaking('10:30', '11:00'))).toEqual([])
    // Who is there for the whole is there during each part.
    expect(found(inParts('09:00', '10:00'), saryarka({ contributions: [who('y')] }))).toEqual([])
    expect(brief(found(inParts('09:00', '10:01'), saryarka({ contributions: [who('y')] })))).toEqual(['two-places Slot a/b'])
    expect(brief(found(altai(who('x')), speaking('10:30', '11:00')))).toEqual(['two-places Slot a/b'])
    // A part without times may be at any time of its slot.
    expect(brief(found(altai(who('x')), saryarka({ parts: [part('p', who('y'))] })))).toEqual(['two-places Slot a/b'])
  })

  test('names the parts where both are of one slot, in different places', () => {
    const inOne = (first: Partial<DocumentPart>, second: Partial<DocumentPart>) =>
      found({
        ...altai(who('m', { role: 'moderator' })),
        parts: [timed('10:00', '11:00', first, who('x')), timed('10:30', '11:30', second, who('y'))],
      })
    expect(inOne(inPlace('Altai'), inPlace('Saryarka'))).toEqual([
      {
        code: 'two-places',
        severity: 'warning',
        slotId: 'a',
        entryId: 'y',
        otherId: 'x',
        values: { start: '09:00', title: '10:30-11:30', other: '10:00-11:00', name: 'A. Bek' },
      },
    ])
    expect(inOne(inPlace('Altai'), {}).map(({ code }) => code)).toEqual(['parts-overlap'])
  })

  test('past midnight too, in parts as well', () => {
    const [night, morning] = [
      timed('00:30', '01:00', {}, who('x')),
      slot('early', '00:45', '02:00', { ...inPlace('Hall'), contributions: [who('y')] }),
    ]
    const dinner = day('2027-10-05', slot('dinner', '20:00', '01:00', { ...inPlace('Restaurant'), parts: [night] }))
    expect(brief(check([dinner, day('2027-10-06', morning)]))).toEqual(['two-places Slot dinner/early'])
  })
})

test('600 slots in eight places, with a thousand people in them, are each looked at a few times, not each with each', () => {
  let looks = 0
  const slots = Array.from({ length: 600 }, (_, index) => {
    const start = clockAt(Math.floor(index / 8) * 15)
    const people = [who(`x${index}`, { personId: `p${index}` }), who(`y${index}`, { personId: `q${index % 8}` })]
    const more = { ...inPlace(`Hall ${index % 8}`), contributions: people }
    return Object.defineProperty(slot(String(index), start, clockAt(Math.floor(index / 8) * 15 + 15), more), 'start', {
      get: () => {
        looks += 1
        return start
      },
    })
  })
  expect(found(...slots)).toEqual([])
  expect(looks).toBeLessThan(600 * 12)
})
