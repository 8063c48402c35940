import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { push } from '#domain/agenda/moves/push'
import { changesBetween, remarksOn } from '#domain/agenda/moves/remarks'
import { spanOf } from '#domain/agenda/slot-span'
import { anyDraft } from '#harness/any-draft'
import { draftDay, draftSlot, inEnglish, meeting } from '#harness/sample-agenda'

const days = [draftDay('d1', '2027-10-05'), draftDay('d2', '2027-10-06')]
const of = (...slots: DraftSlot[]): AgendaDraft => ({ meeting, days, slots, items: [], parts: [], contributions: [] })
const inHall = (hall: string, slot: DraftSlot) => ({ ...slot, place: inEnglish(hall) })
const pinned = (slot: DraftSlot) => ({ ...slot, pinned: true })
const pushed = (draft: AgendaDraft, id: string, minutes: number) => {
  const saves = push(draft, id, minutes)
  if (typeof saves === 'string') return saves
  const after = afterSaves(draft, saves)
  return {
    moved: changesBetween(draft, after).map(({ id, was, now }) => `${id} ${was?.start} → ${now?.start}–${now?.end ?? ''}`),
    remarks: remarksOn(draft, after),
  }
}

describe('a slot and everything after it', () => {
  const morning = draftSlot('morning', '09:00', '12:45')
  const lunch = draftSlot('lunch', '13:00', '14:00')
  const session = draftSlot('session', '14:00', '15:30')
  const dinner = draftSlot('dinner', '19:00', null)

  test('stands later by the same minutes, the rest of the day and of the meeting stays, and the time that came free is told', () => {
    expect(pushed(of(morning, lunch, session, dinner, { ...draftSlot('next', '15:00', '16:00'), dayId: 'd2' }), 'lunch', 15)).toEqual({
      moved: ['lunch 13:00 → 13:15–14:15', 'session 14:00 → 14:15–15:45', 'dinner 19:00 → 19:15–'],
      remarks: [{ code: 'gap', slotId: 'lunch', otherId: 'morning', next: false, was: 15, now: 30 }],
    })
  })

  test('what moved is told in the order of the days, however these are kept', () => {
    const draft = { ...of(dinner, { ...draftSlot('next', '09:00', '10:00'), dayId: 'd2' }), days: days.toReversed() }
    const both = { ...draft, slots: draft.slots.map((slot) => ({ ...slot, start: '08:00' })) }
    expect(changesBetween(draft, both).map(({ id }) => id)).toEqual(['dinner', 'next'])
  })

  test('goes as far as the next pinned slot; how much of the time before it is eaten is told', () => {
    expect(pushed(of(morning, lunch, session, pinned(draftSlot('photo', '16:00', '16:15')), dinner), 'lunch', 15)).toEqual({
      moved: ['lunch 13:00 → 13:15–14:15', 'session 14:00 → 14:15–15:45'],
      remarks: [
        { code: 'gap', slotId: 'lunch', otherId: 'morning', next: false, was: 15, now: 30 },
        { code: 'gap', slotId: 'session', otherId: 'photo', next: true, was: 30, now: 15 },
      ],
    })
  })

  test('that runs into a pinned slot says by how much', () => {
    expect(pushed(of(session, pinned(draftSlot('photo', '15:45', '16:15'))), 'session', 25)).toEqual({
      moved: ['session 14:00 → 14:25–15:55'],
      remarks: [{ code: 'into', slotId: 'session', otherId: 'photo', minutes: 10, pinned: true }],
    })
  })

  test('that is new, or comes from another day, says what it runs into there', () => {
    const into = [{ code: 'into', slotId: 'visit', otherId: 'session', minutes: 30, pinned: false }]
    const visit = draftSlot('visit', '13:30', '14:30')
    expect(remarksOn(of(session), of(session, visit))).toEqual(into)
    expect(remarksOn(of(session, { ...visit, dayId: 'd2' }), of(session, visit))).toEqual(into)
    // What was in the way before is told only where it is more now.
    const earlier = { ...visit, start: '13:45' }
    expect(remarksOn(of(session, visit), of(session, earlier))).toEqual([])
    expect(remarksOn(of(session, visit), of(session, { ...visit, start: '14:00' }))).toEqual([])
    expect(remarksOn(of(session, { ...visit, end: '14:15' }), of(session, visit))).toEqual(into)
  })

  test('earlier, says what stands before it in the way', () => {
    expect(pushed(of(morning, lunch), 'lunch', -20)).toMatchObject({
      remarks: [{ code: 'into', slotId: 'lunch', otherId: 'morning', minutes: 5, pinned: false }],
    })
  })

  test('leaves what is held elsewhere, until something that is for everybody moves: all places follow that', () => {
    const a = inHall('A', draftSlot('a', '10:00', '11:00'))
    const b = inHall('B', draftSlot('b', '10:30', '11:00'))
    const coffee = draftSlot('coffee', '11:00', '11:30')
    const later = inHall('B', draftSlot('later', '11:30', '12:30'))
    expect(pushed(of(a, b, coffee, later), 'a', 10)).toMatchObject({
      moved: ['a 10:00 → 10:10–11:10', 'coffee 11:00 → 11:10–11:40', 'later 11:30 → 11:40–12:40'],
    })
    expect(pushed(of(a, b, coffee, later), 'b', 10)).toMatchObject({
      moved: ['b 10:30 → 10:40–11:10', 'coffee 11:00 → 11:10–11:40', 'later 11:30 → 11:40–12:40'],
    })
  })

  test('with a pinned slot in one of two halls: the other hall goes on, and what is for everybody stays', () => {
    const plenary = draftSlot('plenary', '09:00', '10:00')
    const a = pinned(inHall('A', draftSlot('a', '10:00', '11:00')))
    const b = inHall('B', draftSlot('b', '10:00', '10:45'))
    const coffee = draftSlot('coffee', '11:00', '11:30')
    expect(pushed(of(plenary, a, b, coffee), 'plenary', 10)).toEqual({
      moved: ['plenary 09:00 → 09:10–10:10', 'b 10:00 → 10:10–10:55'],
      remarks: [
        { code: 'into', slotId: 'plenary', otherId: 'a', minutes: 10, pinned: true },
        { code: 'gap', slotId: 'b', otherId: 'coffee', next: true, was: 15, now: 5 },
      ],
    })
  })

  test('moves nothing if it is pinned itself, has no time, or something would begin on another day', () => {
    expect(pushed(of(pinned(lunch), session), 'lunch', 15)).toBe('pinned')
    expect(pushed(of(draftSlot('all-day', null, null)), 'all-day', 15)).toBe('untimed')
    expect(pushed(of(lunch, draftSlot('night', '23:50', '00:30')), 'lunch', 15)).toBe('over-midnight')
  })
})

test('whatever the agenda, no pinned slot moves, and what moves is of that day, by those minutes, not before the slot, in the same order', () => {
  const drawn = fc
    .tuple(anyDraft, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([draft, pins]) => ({ ...draft, slots: draft.slots.map((slot, index) => ({ ...slot, pinned: pins[index] ?? false })) }))
  fc.assert(
    fc.property(drawn, fc.integer({ min: -120, max: 120 }), (draft, minutes) => {
      for (const slot of draft.slots) {
        const saves = push(draft, slot.id, minutes)
        if (typeof saves === 'string') continue
        const after = afterSaves(draft, saves)
        const order = slotsOfDay(draft, slot.dayId).map(({ id }) => id)
        for (const { id, was, now } of changesBetween(draft, after)) {
          const before = draft.slots.find((one) => one.id === id)
          expect([before?.pinned, before?.dayId, now?.dayId]).toEqual([false, slot.dayId, slot.dayId])
          expect((spanOf(now ?? noTime)?.from ?? 0) - (spanOf(was ?? noTime)?.from ?? 0)).toBe(minutes)
          expect(order.indexOf(id)).toBeGreaterThanOrEqual(order.indexOf(slot.id))
        }
        const moved = new Set(changesBetween(draft, after).map(({ id }) => id))
        const ordered = (one: AgendaDraft) => slotsOfDay(one, slot.dayId).flatMap(({ id }) => (moved.has(id) ? [id] : []))
        expect(ordered(after)).toEqual(ordered(draft))
        expect(minutes === 0 || moved.has(slot.id)).toBe(true)
      }
    }),
  )
})

const noTime = { start: null, end: null }
