import { describe, expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { hasSummaries } from '#domain/agenda/has-summaries'
import { shiftBetween, shifted } from '#domain/agenda/shift'
import { agenda, day, inEnglish, meeting, part, slot } from '#harness/sample-agenda'

const [a, b, c] = ['a', 'b', 'c'].map((id) => slot(id, '09:00', '10:00'))
if (!a || !b || !c) throw new Error('three slots')
const on = (startsOn: string, endsOn: string, ...days: AgendaDocument['days']): AgendaDocument => ({
  ...agenda(),
  meeting: { ...meeting, startsOn, endsOn },
  days,
})
const before = on('2027-10-05', '2027-10-06', day('2027-10-05', a, b), day('2027-10-06', c))

describe('a meeting moved as a whole', () => {
  test('when both its dates moved by as many days, and most of its programme with them', () => {
    expect(shiftBetween(before, shifted(before, 3))).toBe(3)
    expect(shiftBetween(before, shifted(before, -2))).toBe(-2)
    const mostly = on('2027-10-06', '2027-10-07', day('2027-10-06', a, b), day('2027-10-05', c))
    expect(shiftBetween(before, mostly)).toBe(1)
    const anew = on('2027-10-06', '2027-10-07', day('2027-10-06', slot('n', null, null)))
    expect([shiftBetween(before, anew), shiftBetween(on('2027-10-05', '2027-10-06'), on('2027-10-06', '2027-10-07'))]).toEqual([1, 1])
  })

  test('not where one date moved alone, or its programme stayed', () => {
    expect([
      shiftBetween(before, before),
      shiftBetween(before, on('2027-10-05', '2027-10-07', ...before.days)),
      shiftBetween(before, on('2027-10-04', '2027-10-07', ...before.days)),
      shiftBetween(before, on('2027-10-06', '2027-10-07', ...before.days)),
      shiftBetween(before, on('2027-10-06', '2027-10-09', day('2027-10-06', a, b), day('2027-10-07', c))),
      shiftBetween(before, on('2027-10-06', '2027-10-07', day('2027-10-06', a), day('2027-10-05', b))),
    ]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('is written with its programme on the new days, and nothing else changed', () => {
    expect(shifted(before, 30)).toEqual(on('2027-11-04', '2027-11-05', day('2027-11-04', a, b), day('2027-11-05', c)))
    expect(shifted(before, 0)).toEqual(before)
  })
})

test('a programme says that it has summaries where an item, a slot or a part has words that are not the source’s own', () => {
  const own = inEnglish('As the source has it')
  const summary = { ...own, demonstration: true as const }
  const item = { id: 'i', number: null, title: own, purpose: null, subItems: [], papers: [] }
  const has = (document: AgendaDocument) => hasSummaries(document) === true
  expect([
    has(agenda(a)),
    has(agenda({ ...a, abstract: own, parts: [{ ...part('p'), abstract: own }] })),
    has({ ...agenda(), items: [{ ...item, abstract: own }] }),
    has(agenda(b, { ...a, abstract: summary })),
    has(agenda({ ...a, parts: [part('o'), { ...part('p'), abstract: summary }] })),
    has({
      ...agenda(a),
      items: [
        { ...item, abstract: null },
        { ...item, abstract: summary },
      ],
    }),
  ]).toEqual([false, false, false, true, true, true])
})
