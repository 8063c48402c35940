import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { AgendaDraft, DraftDelta, DraftSlot } from '#domain/agenda/agenda-draft'
import { daysInOrder, listedItems, slotsOfDay } from '#domain/agenda/draft-order'
import { addDays, daysBetween } from '#domain/time/calendar'
import { LONG_FORM, limit } from '#harness/long-form'
import { claimOf, read, testWorld } from '#harness/test-world'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { AGENDA_VERBS } from '#server/agenda/verbs'
import type { Claim } from '#server/command/viewer'
import type { Outcome } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { moveMeeting } from '#server/meeting/move-meeting'
import { meetingDetails } from '#server/meeting/queries/meeting-details'

// Random walk: two organisers do random acts on one agenda, sometimes from an old page. No act on one slot changes the time of another,
// an old page overwrites nothing, and each act is on record once.

const STEPS = [
  'add-slot',
  'add-slot',
  'edit-slot',
  'edit-slot',
  'when',
  'place',
  'add-item',
  'add-item',
  'edit-item',
  'list-item',
  'remove-item',
  'move-item',
  'deal',
  'add-day',
  'edit-day',
  'remove-day',
  'remove-slot',
  'restore-slot',
  'move-meeting',
] as const
type Step = { act: (typeof STEPS)[number]; pick: number; other: number; old: boolean; by: 'chair' | 'support' }
const CLOCKS = ['09:00', '10:30', '12:00', '23:00', null] as const

let people: Record<Step['by'], Claim>
testWorld()
beforeEach(async () => {
  people = { chair: await claimOf('chair@demo.example'), support: await claimOf('support@demo.example') }
})

test(
  'random walk: no act on one slot changes the time of another, an old page overwrites nothing, each act is on record once',
  async () => {
    const step = fc.record({
      act: fc.constantFrom(...STEPS),
      pick: fc.nat({ max: 30 }),
      other: fc.nat({ max: 30 }),
      old: fc.boolean(),
      by: fc.constantFrom('chair' as const, 'support' as const),
    })
    const seen = new Map<string, number>()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 45 }), async (steps) => {
        runs += 1
        const slug = `walk-${runs}`
        const texts = { title: { en: 'A walk' }, theme: {}, city: {}, country: {}, venue: {} }
        const dates = { startsOn: '2027-06-01', endsOn: '2027-06-02', timeZone: 'Asia/Almaty' }
        await expectDone(createMeeting(people.chair, { slug, original: 'en', type: 'som', ordinal: '', ...dates, ...texts }))
        for (const taken of steps) {
          const result = await walk(slug, taken)
          if (result !== null) seen.set(result, (seen.get(result) ?? 0) + 1)
        }
      }),
      { numRuns: LONG_FORM ? 120 : 10, seed: 13 },
    )
    // The walk is worth something only if each act happened, and was refused from an old page.
    for (const act of new Set(STEPS)) expect([act, (seen.get(`${act} done`) ?? 0) > 0]).toEqual([act, true])
    for (const act of ['edit-slot', 'edit-item', 'edit-day', 'remove-item', 'move-item', 'move-meeting'])
      expect([act, (seen.get(`${act} refused`) ?? 0) > 0]).toEqual([act, true])
  },
  limit(60_000),
)

async function walk(slug: string, step: Step): Promise<string | null> {
  const before = await draftOf(slug)
  const records = count()
  const attempt = await attempted(slug, before, step)
  if (attempt === null) return null
  const { outcome, target, stale } = attempt
  const after = await draftOf(slug)
  expect(count() - records).toBe(outcome.ok ? 1 : 0)
  if (!outcome.ok) expect(after).toEqual(before)
  if (stale) expect(outcome.ok).toBe(false)
  const shift = step.act === 'move-meeting' && outcome.ok ? daysBetween(before.meeting.startsOn, after.meeting.startsOn) : 0
  const still = (slot: DraftSlot) => slot.id !== target && before.slots.some(({ id }) => id === slot.id)
  const kept = before.slots.filter(({ id }) => id !== target)
  expect(after.slots.filter(still).map((slot) => timeOf(after, slot, 0))).toEqual(kept.map((slot) => timeOf(before, slot, shift)))
  const ranks = listedItems(after).map(({ listRank }) => listRank)
  expect(new Set(ranks).size).toBe(ranks.length)
  for (const day of daysInOrder(after))
    expect(slotsOfDay(after, day.id).length).toBe(after.slots.filter((slot) => slot.dayId === day.id).length)
  return `${step.act} ${outcome.ok ? 'done' : 'refused'}`
}

type Attempt = { outcome: Outcome<unknown>; target: string; stale: boolean }

async function attempted(slug: string, draft: AgendaDraft, { act, pick, other, old, by }: Step): Promise<Attempt | null> {
  const meetingId = draft.meeting.id
  const send = async (verb: string, target: string | undefined, input: Record<string, unknown>, stale = false): Promise<Attempt | null> => {
    const command = AGENDA_VERBS.get(verb)
    if (target === undefined || command === undefined) return null
    const outcome: Outcome<DraftDelta> = await command(people[by], { ...input, meetingId, id: target })
    return { outcome, target, stale }
  }
  const seenVersion = (entry: { version: number } | undefined) => ({ version: (entry?.version ?? 1) + (old ? 7 : 0) })
  const slot = nth(draft.slots, pick)
  const item = nth(draft.items, pick)
  const listed = nth(listedItems(draft), pick)
  const day = nth(draft.days, other)
  const order = listedItems(draft).map(({ id }) => id)
  switch (act) {
    case 'add-slot': {
      const itemId = other % 3 === 0 && item ? item.id : randomUUID()
      const start = CLOCKS[pick % CLOCKS.length] ?? ''
      const end = start === '' ? '' : (CLOCKS[other % CLOCKS.length] ?? '')
      return send('add-slot', day && randomUUID(), { dayId: day?.id, itemId, start, end, kind: 'session', title: { en: `Slot ${pick}` } })
    }
    case 'edit-slot': {
      const start = CLOCKS[other % CLOCKS.length] ?? ''
      return send('edit-slot', slot?.id, { ...seenVersion(slot), start, dayId: day?.id }, old)
    }
    case 'when':
      return send('edit-slot', slot?.id, { ...seenVersion(slot), when: { en: `After ${other}` } }, old)
    case 'place':
      return send('edit-slot', slot?.id, { ...seenVersion(slot), place: { en: `Hall ${other}` }, access: 'closed' }, old)
    case 'deal': {
      const deals = order.slice(0, other % 4).map((itemId) => ({ itemId, subItemIds: null }))
      return send('edit-slot', slot?.id, { ...seenVersion(slot), deals }, old)
    }
    case 'add-item':
      return send('add-item', randomUUID(), {
        title: { en: `Item ${pick}` },
        number: String(pick),
        before: other % 2 ? (order[0] ?? null) : null,
      })
    case 'edit-item':
      return send('edit-item', item?.id, { ...seenVersion(item), number: `${pick}.${other}` }, old)
    case 'list-item':
      return send(
        'list-item',
        nth(
          draft.items.filter(({ listRank }) => listRank === null),
          pick,
        )?.id,
        {},
      )
    case 'remove-item':
      return send('remove-item', listed?.id, seenVersion(listed), old)
    case 'move-item': {
      const before = order[other % (order.length + 1)] ?? null
      return send('move-item', listed?.id, { before, order: old ? [...order, randomUUID()] : order }, old)
    }
    case 'add-day':
      return send('add-day', randomUUID(), { date: addDays(draft.meeting.startsOn, (pick % 9) - 3) })
    case 'edit-day':
      return send('edit-day', day?.id, { ...seenVersion(day), title: { en: `Day ${pick}` } }, old)
    case 'remove-day':
      return send('remove-day', day?.id, seenVersion(day), old)
    case 'remove-slot':
      return send('remove-entry', slot?.id, { kind: 'slot', ...seenVersion(slot) }, old)
    case 'restore-slot':
      return send('restore-entry', nth(removedSlots(meetingId), pick), { kind: 'slot' })
    case 'move-meeting': {
      const { version } = await meetingDetails(people.chair, { slug })
      const startsOn = addDays(draft.meeting.startsOn, (pick % 15) - 7)
      const outcome = await moveMeeting(people[by], { id: meetingId, version: version + (old ? 7 : 0), startsOn })
      return { outcome, target: '', stale: old }
    }
  }
}

async function draftOf(slug: string): Promise<AgendaDraft> {
  return (await agendaDraft(people.chair, { slug })).draft
}

// On which date and at what time a slot stands, the date as it is after so many days.
function timeOf({ days }: AgendaDraft, { id, dayId, start, end }: DraftSlot, shift: number) {
  const date = days.find((day) => day.id === dayId)?.date
  return { id, start, end, date: date === undefined ? null : addDays(date, shift) }
}

function nth<T>(entries: readonly T[], pick: number): T | undefined {
  return entries.length === 0 ? undefined : entries[pick % entries.length]
}

function removedSlots(meetingId: string): string[] {
  return read(`select id from slot where meeting_id = '${meetingId}' and removed_at is not null order by id`).map(({ id }) => String(id))
}

function count(): number {
  return Number(read('select count(*) as count from activity')[0]?.count)
}
