import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { type AgendaDraft, applyDelta, type DraftDelta } from '#domain/agenda/agenda-draft'
import { expectAct } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { editSlot } from '#server/agenda/edit-slot'
import { moveEntry } from '#server/agenda/move-entry'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import { restoreEntry } from '#server/agenda/restore-entry'
import type { Command } from '#server/command/define-command'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// The editor lays what a save answers over the page it was sent from, and asks for nothing else: it must be all that changed.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const [FIRST, SECOND] = [stableId('som-5/D2S7/part/0'), stableId('som-5/D2S7/part/1')]
const who = (at: number) => stableId(`som-5/D2S7/part/0/who/${at}`)
const NEW = randomUUID()

let chair: Claim
let meetingId = ''
let firstDay = ''
let secondDay = ''
let dayVersion = 0

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const days = read(`select id, version from meeting_day where meeting_id = '${meetingId}' order by date`)
  firstDay = String(days[0]?.id)
  secondDay = String(days[1]?.id)
  dayVersion = Number(days[1]?.version)
})

const draft = async () => (await agendaDraft(chair, { slug: 'som-5' })).draft
const versionOf = (table: string, id: string) => Number(read(`select version from "${table}" where id = '${id}'`)[0]?.version)
const doing = (command: Command<DraftDelta>, more: Record<string, unknown>) => expectDone(command(chair, { meetingId, ...more }))

const SAVES: [what: string, save: () => Promise<DraftDelta>][] = [
  [
    'a new slot with a new item',
    () => doing(addSlot, { id: NEW, dayId: firstDay, itemId: randomUUID(), start: '9', end: '10', kind: 'session', title: { en: 'New' } }),
  ],
  ['a slot that goes on', () => doing(addSlot, { id: NEW, dayId: firstDay, itemId: ITEM, start: '9', end: '', kind: 'session' })],
  ['a slot at another hour', () => doing(editSlot, { id: SLOT, version: 1, start: '15:00' })],
  ['a slot on another day', () => doing(editSlot, { id: SLOT, version: 1, dayId: firstDay })],
  ['a slot of another kind', () => doing(editSlot, { id: SLOT, version: 1, kind: 'discussion' })],
  ['other words of an item', () => doing(editItem, { id: ITEM, version: versionOf('agenda_item', ITEM), abstract: { en: 'In short' } })],
  ['a new part', () => doing(addPart, { id: NEW, slotId: SLOT, title: { en: 'Third' } })],
  ['other words of a part', () => doing(editPart, { id: FIRST, version: 2, title: { kk: 'Бірінші' } })],
  ['a new appearance', () => doing(addContribution, { id: NEW, slotId: SLOT, partId: FIRST, role: 'discussant', state: 'KG' })],
  ['another topic', () => doing(editContribution, { id: who(1), version: 1, topic: { en: 'On safety' } })],
  ['a slot before its neighbour', () => doing(moveEntry, { kind: 'slot', id: SLOT, dayVersion, direction: 'earlier' })],
  ['a part behind its neighbour', () => doing(moveEntry, { kind: 'part', id: FIRST, slotVersion: 1, index: 1 })],
  ['an appearance moved', () => doing(moveEntry, { kind: 'contribution', id: who(1), slotVersion: 1, partId: SECOND, index: 1 })],
  ['a part taken out', () => doing(removeEntry, { kind: 'part', id: FIRST, version: 2 })],
  ['an appearance taken out', () => doing(removeEntry, { kind: 'contribution', id: who(1), version: 1 })],
  ['a slot taken out', () => doing(removeEntry, { kind: 'slot', id: SLOT, version: 1 })],
]

describe('what a save answers, laid over the page it came from, is the draft that stands', () => {
  test.each(SAVES)('%s', async (_, save) => {
    const before = await draft()
    expect(inOrder(applyDelta(before, await save()))).toEqual(inOrder(await draft()))
  })

  test.each([
    ['slot', SLOT, 1],
    ['part', FIRST, 2],
    ['contribution', who(1), 1],
  ])('a %s put back', async (kind, id, version) => {
    await doing(removeEntry, { kind, id, version })
    const before = await draft()
    expect(inOrder(applyDelta(before, await doing(restoreEntry, { kind, id })))).toEqual(inOrder(await draft()))
  })

  test('and nothing of what stayed as it was', async () => {
    const answered = await doing(editSlot, { id: SLOT, version: 1, kind: 'discussion', start: '14:00', dayId: secondDay })
    expect(answered).toEqual({ days: [], slots: (await draft()).slots.filter((slot) => slot.id === SLOT) })
    expect((await doing(removeEntry, { kind: 'part', id: FIRST, version: 2 })).days).toEqual([])
  })

  test('the last page of a day is told the whole order of that day, and its version', async () => {
    const stands = await draft()
    const refused = await moveEntry(chair, { meetingId, kind: 'slot', id: SLOT, dayVersion: dayVersion + 1, direction: 'later' })
    expect(refused).toEqual({
      ok: false,
      code: 'stale',
      current: {
        days: stands.days.filter((day) => day.id === secondDay),
        slots: stands.slots.filter((slot) => slot.dayId === secondDay).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)),
      },
    })
  })
})

describe('what is new stands behind what was there', () => {
  test('a slot of its day', async () => {
    const ranks = (await draft()).slots.filter((slot) => slot.dayId === firstDay).map((slot) => slot.rank)
    const adding = { dayId: firstDay, itemId: randomUUID(), start: '9', end: null, kind: 'other' }
    const { slots = [] } = await doing(addSlot, { ...adding, id: NEW })
    const again = await doing(addSlot, { ...adding, id: randomUUID() })
    expect([...slots, ...(again.slots ?? [])].map(({ rank, continued }) => [rank, continued])).toEqual([
      [Math.max(...ranks) + 1, false],
      [Math.max(...ranks) + 2, true],
    ])
  })

  test('a part and an appearance of their slot, from the first on', async () => {
    await doing(addSlot, { id: NEW, dayId: firstDay, itemId: randomUUID(), start: '9', end: null, kind: 'other' })
    const parts = [await doing(addPart, { id: randomUUID(), slotId: NEW }), await doing(addPart, { id: randomUUID(), slotId: NEW })]
    expect(parts.map((delta) => delta.parts?.[0]?.rank)).toEqual([1, 2])
    const adding = () => doing(addContribution, { id: randomUUID(), slotId: NEW, partId: null, role: 'chair' })
    expect([await adding(), await adding()].map((delta) => delta.contributions?.[0]?.rank)).toEqual([1, 2])
  })
})

describe('a move changes the order it was made in, and no other', () => {
  const placesIn = async (partId: string | null) =>
    (await draft()).contributions
      .filter((contribution) => contribution.slotId === SLOT && contribution.partId === partId)
      .sort((a, b) => a.rank - b.rank)
      .map((contribution) => contribution.id)
  const moving = (at: number, partId: string | null, index: number, slotVersion: number) =>
    doing(moveEntry, { kind: 'contribution', id: who(at), slotVersion, partId, index })

  test('to the front, into the middle and to the end', async () => {
    const others = await placesIn(SECOND)
    await moving(3, FIRST, 0, 1)
    expect(await placesIn(FIRST)).toEqual([3, 0, 1, 2, 4, 5].map(who))
    await moving(0, FIRST, 3, 2)
    expect(await placesIn(FIRST)).toEqual([3, 1, 2, 0, 4, 5].map(who))
    await moving(3, FIRST, 99, 3)
    expect(await placesIn(FIRST)).toEqual([1, 2, 0, 4, 5, 3].map(who))
    expect(await placesIn(SECOND)).toEqual(others)
  })

  test('out of a part into the slot, and into another part', async () => {
    const others = await placesIn(SECOND)
    await moving(2, null, 0, 1)
    await moving(4, SECOND, 1, 2)
    expect([await placesIn(FIRST), await placesIn(null), await placesIn(SECOND)]).toEqual([
      [0, 1, 3, 5].map(who),
      [who(2)],
      [others[0], who(4), ...others.slice(1)],
    ])
  })

  test('two slots that exchange places each get a new version, and their day one', async () => {
    const before = await draft()
    const act = { act: 'agenda.slot-moved', objectKind: 'slot', objectId: SLOT, meetingId } as const
    const move = () => moveEntry(chair, { meetingId, kind: 'slot', id: SLOT, dayVersion, direction: 'later' })
    const { days, slots } = await expectAct(chair, move, act)
    expect(days).toEqual(before.days.filter((day) => day.id === secondDay).map((day) => ({ ...day, version: dayVersion + 1 })))
    expect(slots?.map(({ id, version, start, end }) => ({ id, version, start, end }))).toEqual([
      { id: SLOT, version: 2, start: '14:30', end: '16:30' },
      { id: stableId('som-5/D2S8'), version: 2, start: '14:00', end: '14:30' },
    ])
  })
})

/** A draft as its page shows it: the entries by id, and of the items those that a slot deals with. */
function inOrder(draft: AgendaDraft): AgendaDraft {
  const dealtWith = new Set(draft.slots.map((slot) => slot.itemId))
  const sorted = <T extends { id: string }>(entries: T[]): T[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    meeting: draft.meeting,
    days: sorted(draft.days),
    slots: sorted(draft.slots),
    items: sorted(draft.items.filter((item) => dealtWith.has(item.id))),
    parts: sorted(draft.parts),
    contributions: sorted(draft.contributions),
  }
}
