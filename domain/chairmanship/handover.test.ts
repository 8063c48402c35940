import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHAIRMANSHIPS } from '#db/seed/process-record'
import {
  confirmedBy,
  currentTerms,
  effectiveInstant,
  HANDOVER_STATES,
  type Handover,
  handoverState,
  inOverlap,
  isOpen,
  termOf,
} from '#domain/chairmanship/handover'
import { holdsChair } from '#domain/chairmanship/holds-chair'
import { dateIn, dayBegins, instantAt } from '#domain/time/calendar'

const ZONE = 'Asia/Almaty'
const terms = CHAIRMANSHIPS.map((term) => ({ ...term, endsOn: null }))
const STATES = ['KZ', 'KG', 'TJ', 'TR', 'AZ']
const at = (hour: number) => new Date(Date.UTC(2027, 0, 1) + hour * 3_600_000).toISOString()
const prepared: Handover = {
  outgoing: 'KZ',
  incoming: 'TJ',
  terms: [{ number: 1, effectiveOn: '2027-03-01', overlapFrom: '2027-02-01' }],
  acts: [],
}
const confirm = (state: string, when: string, number = 1) => ({ terms: number, act: 'confirm' as const, state, at: when })
const both: Handover = { ...prepared, acts: [confirm('KZ', at(10)), confirm('TJ', at(20))] }

describe('a handover', () => {
  test('passes at midnight in the Process’s zone once both have confirmed, to the millisecond', () => {
    const instant = effectiveInstant(both, ZONE)
    expect(instant).toBe('2027-02-28T19:00:00.000Z')
    const before = new Date(Date.parse(instant) - 1).toISOString()
    expect([handoverState(both, before, ZONE), handoverState(both, instant, ZONE)]).toEqual(['confirmed', 'passed'])
  })

  test('lapses if one of the two has not confirmed before its instant; a confirmation at the instant is too late', () => {
    const instant = effectiveInstant(prepared, ZONE)
    const handover: Handover = { ...prepared, acts: [confirm('KZ', at(10))] }
    const late: Handover = { ...handover, acts: [...handover.acts, confirm('TJ', instant)] }
    expect([handoverState(handover, instant, ZONE), handoverState(late, instant, ZONE)]).toEqual(['lapsed', 'lapsed'])
    expect(confirmedBy(late, ZONE)).toEqual(['KZ'])
  })

  test('once postponed, only confirmations of the new terms count', () => {
    const later: Handover = { ...both, terms: [...both.terms, { number: 2, effectiveOn: '2027-04-01', overlapFrom: '2027-03-01' }] }
    expect(handoverState(later, at(30), ZONE)).toBe('prepared')
    const again: Handover = { ...later, acts: [...later.acts, confirm('KZ', at(40), 2), confirm('TJ', at(41), 2)] }
    expect(handoverState(again, dayBegins('2027-03-01', ZONE), ZONE)).toBe('confirmed')
    expect(handoverState(again, dayBegins('2027-04-01', ZONE), ZONE)).toBe('passed')
  })

  test('called off before its instant it stays called off; from the instant on nobody can call it off', () => {
    const instant = effectiveInstant(both, ZONE)
    const off = (when: string): Handover => ({ ...both, acts: [...both.acts, { terms: 1, act: 'call-off', state: null, at: when }] })
    expect([handoverState(off(at(100)), at(9_999), ZONE), handoverState(off(instant), at(9_999), ZONE)]).toEqual(['called-off', 'passed'])
  })

  test('is declined by either State before its instant; with new terms it waits for both again', () => {
    const decline = (state: string, when: string) => ({ terms: 1, act: 'decline' as const, state, at: when })
    const declined: Handover = { ...both, acts: [...both.acts, decline('TJ', at(30))] }
    expect([handoverState(declined, at(29), ZONE), handoverState(declined, at(30), ZONE)]).toEqual(['confirmed', 'declined'])
    expect(handoverState(declined, at(9_999), ZONE)).toBe('declined')
    const tooLate: Handover = { ...both, acts: [...both.acts, decline('TJ', effectiveInstant(both, ZONE))] }
    expect(handoverState(tooLate, at(9_999), ZONE)).toBe('passed')
    const later: Handover = { ...declined, terms: [...both.terms, { number: 2, effectiveOn: '2027-04-01', overlapFrom: '2027-03-01' }] }
    expect([handoverState(later, at(40), ZONE), confirmedBy(later, ZONE)]).toEqual(['prepared', []])
  })

  test('needs the confirmation of both States; two by the same State do not count as both', () => {
    const twice: Handover = { ...prepared, acts: [confirm('KZ', at(10)), confirm('KZ', at(20))] }
    expect([handoverState(twice, at(30), ZONE), confirmedBy(twice, ZONE)]).toEqual(['prepared', ['KZ']])
  })

  test('lists the States that confirmed the current terms, and no other acts', () => {
    const declined: Handover = { ...prepared, acts: [confirm('KZ', at(10)), { terms: 1, act: 'decline', state: 'TJ', at: at(11) }] }
    expect([confirmedBy(declined, ZONE), confirmedBy(both, ZONE)]).toEqual([['KZ'], ['KZ', 'TJ']])
    const unsigned: Handover = { ...prepared, acts: [{ terms: 1, act: 'confirm', state: null, at: at(10) }] }
    expect(confirmedBy(unsigned, ZONE)).toEqual([])
  })

  test('has at an earlier instant the state it had then', () => {
    const hours = [9, 10, 19, 20].map((hour) => handoverState(both, at(hour), ZONE))
    expect(hours).toEqual(['prepared', 'prepared', 'prepared', 'confirmed'])
  })

  test('has the terms with the highest number, whatever the order they are read in', () => {
    const second = { number: 2, effectiveOn: '2027-04-01', overlapFrom: '2027-03-01' }
    expect(currentTerms({ ...prepared, terms: [second, ...prepared.terms] })).toBe(second)
    expect(currentTerms({ ...prepared, terms: [...prepared.terms, second] })).toBe(second)
  })

  test('gives a term once both have confirmed, and none before that or if it was declined', () => {
    const term = { state: 'TJ', effectiveOn: '2027-03-01', precision: 'day', endsOn: null }
    const declined: Handover = { ...both, acts: [...both.acts, { terms: 1, act: 'decline', state: 'TJ', at: at(30) }] }
    expect([termOf(both, at(20), ZONE), termOf(both, at(9_999), ZONE)]).toEqual([term, term])
    expect([termOf(both, at(19), ZONE), termOf(declined, at(30), ZONE), termOf(prepared, at(9_999), ZONE)]).toEqual([null, null, null])
  })

  test('is open while it is prepared or confirmed, and in no other state', () => {
    expect(HANDOVER_STATES.filter(isOpen)).toEqual(['prepared', 'confirmed'])
  })

  test('the incoming team reads along only during the overlap, and only once both have confirmed', () => {
    const days = ['2027-01-15', '2027-02-01', '2027-02-20', '2027-03-01'].map((day) => dayBegins(day, ZONE))
    expect(days.map((day) => inOverlap(both, day, ZONE))).toEqual([false, true, true, false])
    expect(days.map((day) => inOverlap(prepared, day, ZONE))).toEqual([false, false, false, false])
  })
})

test('whatever happens to a handover, at every instant exactly one State has the Chair’s powers', () => {
  const act = fc.record({
    act: fc.constantFrom('confirm' as const, 'decline' as const, 'call-off' as const, 'postpone' as const),
    state: fc.constantFrom('KZ', 'TJ'),
    hour: fc.integer({ min: 0, max: 2_400 }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), fc.integer({ min: 0, max: 4_000 }), (acts, hour) => {
      let handover = prepared
      for (const event of acts.toSorted((a, b) => a.hour - b.hour)) {
        const number = handover.terms.at(-1)?.number ?? 1
        if (!['prepared', 'confirmed'].includes(handoverState(handover, at(event.hour), ZONE))) continue
        if (event.act === 'postpone') {
          const effectiveOn = dateIn(ZONE, at(event.hour + 500))
          handover = { ...handover, terms: [...handover.terms, { number: number + 1, effectiveOn, overlapFrom: effectiveOn }] }
        } else
          handover = {
            ...handover,
            acts: [
              ...handover.acts,
              { terms: number, act: event.act, state: event.act === 'call-off' ? null : event.state, at: at(event.hour) },
            ],
          }
      }
      const now = at(hour)
      const term = termOf(handover, now, ZONE)
      const all = term === null ? terms : [...terms, term]
      const holders = STATES.filter((state) => holdsChair(all, state, now, ZONE))
      expect(holders).toEqual([handoverState(handover, now, ZONE) === 'passed' ? 'TJ' : 'KZ'])
    }),
  )
})

test('the day begins in the Process’s zone, for readers in Bishkek, Dushanbe and Almaty, before and after the change of 1 March 2024', () => {
  // Until then Almaty had the same time as Bishkek; since then, as Dushanbe.
  const midnights = ['2024-02-20', '2024-03-05'].map((day) => dayBegins(day, ZONE))
  const local = (zone: string) =>
    midnights.map((instant) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    )
  expect({ bishkek: local('Asia/Bishkek'), dushanbe: local('Asia/Dushanbe'), almaty: local('Asia/Almaty') }).toEqual({
    bishkek: ['00:00', '01:00'],
    dushanbe: ['23:00', '00:00'],
    almaty: ['00:00', '00:00'],
  })
  expect(midnights).toEqual([instantAt('2024-02-20', '00:00', 'Asia/Bishkek'), instantAt('2024-03-05', '00:00', 'Asia/Dushanbe')])
})
