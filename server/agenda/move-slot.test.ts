import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AgendaDraft, DraftSlot } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { moveOf, type NoMove, type SlotMove } from '#domain/agenda/slot-move'
import { clockAt } from '#domain/time/clock'
import { expectNothingWritten } from '#harness/expect-act'
import { LONG_FORM, limit } from '#harness/long-form'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addSlot } from '#server/agenda/add-slot'
import { editSlot } from '#server/agenda/edit-slot'
import { moveEntry } from '#server/agenda/move-entry'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// “Earlier” and “Later”: no act on one slot changes another’s time unasked.

type Made = { start: string | null; end: string | null; place?: string | null }

let chair: Claim
let meetingId = ''
let dayId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  dayId = String(read(`select id from meeting_day where meeting_id = '${meetingId}' order by date`)[0]?.id)
})

const draft = async (): Promise<AgendaDraft> => (await agendaDraft(chair, { slug: 'som-5' })).draft
const versionOfDay = (stands: AgendaDraft) => stands.days.find(({ id }) => id === dayId)?.version ?? 0

/** Takes everything out of the day and puts these in, in order. */
async function given(made: readonly Made[]): Promise<string[]> {
  for (const { id, version } of slotsOfDay(await draft(), dayId))
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id, version }))
  const ids: string[] = []
  for (const { start, end, place } of made) {
    const id = randomUUID()
    const title = { en: `${start} ${place ?? ''}` }
    await expectDone(addSlot(chair, { meetingId, id, dayId, itemId: randomUUID(), start, end, kind: 'session', title }))
    if (place) await expectDone(editSlot(chair, { meetingId, id, version: 1, place: { en: place } }))
    ids.push(id)
  }
  return ids
}

async function move(id: string, direction: 'earlier' | 'later', stands?: AgendaDraft) {
  return moveEntry(chair, { meetingId, kind: 'slot', id, dayVersion: versionOfDay(stands ?? (await draft())), direction })
}

const timesOf = (slots: readonly DraftSlot[]) => slots.map(({ start, end }) => `${start}–${end}`)

describe('a side event within two strands', () => {
  const day = [
    { start: '10:00', end: '12:00' },
    { start: '10:00', end: '12:00' },
    { start: '10:30', end: '11:30' },
    { start: '12:00', end: '13:00' },
  ]

  test('is not moved before them, in whichever place, and nothing is written', async () => {
    for (const places of [[], ['Altai', 'Saryarka', 'Lobby', 'Restaurant']]) {
      const ids = await given(day.map((one, index) => ({ ...one, place: places[index] ?? null })))
      const code = places.length === 0 ? 'at-the-same-time' : 'at-the-edge'
      await expectNothingWritten(async () => expect(await move(ids[2] ?? '', 'earlier')).toEqual(refuse(code)))
    }
  })

  test('nor does anything begin on the next day', async () => {
    const [id = ''] = await given([
      { start: '20:00', end: '22:00' },
      { start: '22:00', end: '03:00' },
    ])
    await expectNothingWritten(async () => expect(await move(id, 'later')).toEqual(refuse('over-midnight')))
  })

  test('strands that begin together change their order and no time', async () => {
    const [first = '', second = ''] = await given(day)
    const before = await draft()
    const { days, slots } = await expectDone(move(second, 'earlier'))
    expect(days).toEqual(before.days.filter(({ id }) => id === dayId).map((one) => ({ ...one, version: one.version + 1 })))
    expect(slots?.map(({ id, version }) => [id, version])).toEqual([
      [first, 1],
      [second, 1],
    ])
    const stands = slotsOfDay(await draft(), dayId)
    expect(stands.map(({ id }) => id).slice(0, 2)).toEqual([second, first])
    expect(timesOf(stands)).toEqual(timesOf(slotsOfDay(before, dayId)))
  })
})

test('an entry without a time passes its neighbours, and is passed, by rank alone', async () => {
  const [opening, press, closing = ''] = await given([
    { start: '09:00', end: '10:00' },
    { start: null, end: null },
    { start: '10:00', end: '11:00' },
  ])
  const order = async () => slotsOfDay(await draft(), dayId).map(({ id }) => id)
  await expectDone(move(String(press), 'later'))
  expect(await order()).toEqual([opening, closing, press])
  await expectDone(move(String(press), 'earlier'))
  await expectDone(move(String(press), 'earlier'))
  expect(await order()).toEqual([press, opening, closing])
  await expectDone(move(String(opening), 'earlier'))
  expect(await order()).toEqual([opening, press, closing])
})

test(
  'whatever is pressed: no other slot changes its day, times or words, but the one that the exchange names',
  async () => {
    const clock = fc.option(
      fc.integer({ min: 0, max: 14 * 2 }).map((halves) => clockAt(9 * 60 + halves * 30)),
      { freq: 4 },
    )
    const slots = fc.array(fc.record({ start: clock, end: clock, place: fc.constantFrom(null, 'Altai', 'Saryarka') }), {
      minLength: 2,
      maxLength: 4,
    })
    const presses = fc.array(fc.tuple(fc.nat(4), fc.constantFrom('earlier' as const, 'later' as const)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(slots, presses, async (made, pressed) => {
        const ids = await given(made.map((one) => ({ ...one, end: one.start === null ? null : one.end })))
        let before = await draft()
        for (const [which, direction] of pressed) {
          const id = ids[which % ids.length] ?? ''
          const said = moveOf(before, id, direction)
          const outcome = await move(id, direction, before)
          const after = await draft()
          expectAsSaid(said, outcome, before, after)
          before = after
        }
      }),
      { numRuns: LONG_FORM ? 100 : 8 },
    )
  },
  limit(120_000),
)

function expectAsSaid(said: SlotMove | NoMove, outcome: unknown, before: AgendaDraft, after: AgendaDraft): void {
  if (typeof said === 'string') {
    expect(outcome).toEqual(refuse(said))
    expect(after).toEqual(before)
    return
  }
  const named = said.exchange?.map(({ id }) => id) ?? []
  const but = (all: AgendaDraft) => ({
    ...all,
    days: all.days.map(({ version: _, ...one }) => one),
    slots: all.slots.filter(({ id }) => !named.includes(id)).map(({ rank: _, ...one }) => one),
  })
  expect(but(after)).toEqual(but(before))
  for (const times of said.exchange ?? []) {
    const [was, is] = [before, after].map((all) => all.slots.find(({ id }) => id === times.id))
    expect(is).toEqual({ ...was, ...times, version: (was?.version ?? 0) + 1, rank: said.ranks.get(times.id) })
  }
}
