import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentsOf } from '#domain/agenda/agenda-adapter'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
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
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { editMeeting } from '#server/meeting/edit-meeting'

// Every refusal of the commands on a draft agenda; each writes nothing.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const PART = stableId('som-5/D2S7/part/0')
const WHO = stableId('som-5/D2S7/part/0/who/1')
const NOBODY = randomUUID()

let chair: Claim
let support: Claim
let meetingId = ''
let firstDay = ''
let secondDay = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const days = read(`select id from meeting_day where meeting_id = '${meetingId}' order by date`).map((day) => String(day.id))
  firstDay = days[0] ?? ''
  secondDay = days[1] ?? ''
})

const draft = async () => (await agendaDraft(chair, { slug: 'som-5' })).draft
const versionOf = (table: string, id: string) => Number(read(`select version from "${table}" where id = '${id}'`)[0]?.version)
const addingSlot = (more: Record<string, unknown> = {}) =>
  addSlot(chair, { meetingId, id: NOBODY, dayId: firstDay, itemId: randomUUID(), start: '10', end: '11', kind: 'session', ...more })
const addingWho = (more: Record<string, unknown> = {}) =>
  addContribution(chair, { meetingId, id: randomUUID(), slotId: SLOT, partId: PART, role: 'presenter', ...more })
const editingSlot = (more: Record<string, unknown>) => editSlot(chair, { meetingId, id: SLOT, version: 1, ...more })
const editingWho = (more: Record<string, unknown>) => editContribution(chair, { meetingId, id: WHO, version: 1, ...more })

describe('what was removed', () => {
  const inTheSlot = (): [what: string, refused: () => Promise<unknown>][] => [
    ['its times', () => editingSlot({ start: '9' })],
    ['the words of its item', () => editItem(chair, { meetingId, id: ITEM, version: versionOf('agenda_item', ITEM), title: { en: 'x' } })],
    ['a part', () => editPart(chair, { meetingId, id: PART, version: versionOf('part', PART), title: { en: 'x' } })],
    ['a new part', () => addPart(chair, { meetingId, id: NOBODY, slotId: SLOT })],
    ['an appearance', () => editingWho({ status: 'confirmed' })],
    ['a new appearance', () => addingWho()],
    ['its place', () => moveEntry(chair, { meetingId, kind: 'slot', id: SLOT, dayVersion: 1, direction: 'later' })],
    ['the place of a part', () => moveEntry(chair, { meetingId, kind: 'part', id: PART, slotVersion: 2, index: 1 })],
    [
      'the place of an appearance',
      () => moveEntry(chair, { meetingId, kind: 'contribution', id: WHO, slotVersion: 2, partId: null, index: 0 }),
    ],
    ['the slot again', () => removeEntry(chair, { meetingId, kind: 'slot', id: SLOT, version: 2 })],
  ]

  test('takes no edits of anything in it: a slot', async () => {
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: SLOT, version: 1 }))
    await expectNothingWritten(async () => {
      for (const [what, refused] of inTheSlot()) expect([what, await refused()]).toEqual([what, refuse('removed')])
    })
  })

  test('takes no edits of anything in it: a part', async () => {
    await expectDone(removeEntry(chair, { meetingId, kind: 'part', id: PART, version: versionOf('part', PART) }))
    await expectNothingWritten(async () => {
      expect(await editingWho({ status: 'confirmed' })).toEqual(refuse('removed'))
      expect(await addingWho()).toEqual(refuse('removed'))
      const edit = { meetingId, id: PART, version: versionOf('part', PART), title: { en: 'x' } }
      expect(await editPart(chair, edit)).toEqual(refuse('removed'))
      expect(await moveEntry(chair, { meetingId, kind: 'part', id: PART, slotVersion: 1, index: 1 })).toEqual(refuse('removed'))
    })
  })

  test('takes no edits itself: an appearance', async () => {
    await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: WHO, version: 1 }))
    await expectNothingWritten(async () => {
      expect(await editingWho({ status: 'confirmed' })).toEqual(refuse('removed'))
      const move = { meetingId, kind: 'contribution', id: WHO, slotVersion: 1, partId: null, index: 0 }
      expect(await moveEntry(chair, move)).toEqual(refuse('removed'))
    })
  })
})

describe('stale: words saved meanwhile are not removed together with their slot or part', () => {
  const seen = async (id: string) => contentsOf(await draft(), id)
  const changes: [what: string, change: () => Promise<unknown>][] = [
    [
      'an appearance was edited',
      () => expectDone(editContribution(support, { meetingId, id: WHO, version: 1, topic: { en: 'New words' } })),
    ],
    [
      'an appearance was added',
      () => expectDone(addContribution(support, { meetingId, id: NOBODY, slotId: SLOT, partId: PART, role: 'line' })),
    ],
    ['an appearance was taken out', () => expectDone(removeEntry(support, { meetingId, kind: 'contribution', id: WHO, version: 1 }))],
  ]
  test.each(changes)('%s', async (_, change) => {
    const within = { slot: await seen(SLOT), part: await seen(PART) }
    await change()
    const { meeting: _meeting, ...current } = await draft()
    await expectNothingWritten(async () => {
      for (const [kind, id] of [['slot', SLOT] as const, ['part', PART] as const]) {
        const version = versionOf(kind, id)
        const removing = removeEntry(chair, { meetingId, kind, id, version, within: within[kind] })
        expect(await removing).toEqual(refuse('stale', { current: current }))
      }
    })
  })

  test('and are removed once they were seen', async () => {
    const within = await seen(SLOT)
    const act = { act: 'agenda.slot-removed', objectKind: 'slot', objectId: SLOT, meetingId } as const
    await expectAct(chair, () => removeEntry(chair, { meetingId, kind: 'slot', id: SLOT, version: 1, within }), act)
  })

  test('an entry edited meanwhile is not removed', async () => {
    await expectDone(editingSlot({ kind: 'discussion' }))
    await expectNothingWritten(async () => {
      const refusal = await removeEntry(chair, { meetingId, kind: 'slot', id: SLOT, version: 1 })
      expect(refusal).toEqual(refuse('stale', { current: { slots: (await draft()).slots.filter((slot) => slot.id === SLOT) } }))
    })
  })
})

test('a slot or part cannot end without having begun', async () => {
  await expectNothingWritten(async () => {
    const required = refuseField('start', 'required')
    expect(await addingSlot({ start: null, end: '10:00' })).toEqual(required)
    expect(await editingSlot({ start: '', end: '10:00' })).toEqual(required)
    expect(await editPart(chair, { meetingId, id: PART, version: 2, end: '10:00' })).toEqual(required)
  })
})

test('an item of another meeting is not one that a slot or part deals with', async () => {
  await expectNothingWritten(async () => {
    const deals = [{ itemId: randomUUID(), subItemIds: null }]
    expect(await editingSlot({ deals })).toEqual(refuseField('deals', 'unknown-item'))
    expect(await editPart(chair, { meetingId, id: PART, version: 2, deals })).toEqual(refuseField('deals', 'unknown-item'))
  })
})

test('a slot belongs to a day of its own meeting', async () => {
  const elsewhere = read(`select id from meeting_day where meeting_id <> '${meetingId}'`)[0]?.id
  await expectNothingWritten(async () => {
    expect(await addingSlot({ dayId: elsewhere })).toEqual(refuseField('dayId', 'day-outside'))
    expect(await editingSlot({ dayId: elsewhere })).toEqual(refuseField('dayId', 'day-outside'))
  })
})

test('a slot whose day is no longer part of the meeting cannot be restored', async () => {
  const slots = read(`select id, version from slot where day_id = '${secondDay}'`)
  for (const { id, version } of slots) await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id, version }))
  const facts = { type: 'som', ordinal: 5, title: {}, theme: {}, city: {}, country: {}, venue: {}, timeZone: 'Asia/Bishkek' }
  await expectDone(editMeeting(chair, { ...facts, id: meetingId, version: 1, startsOn: '2018-09-27', endsOn: '2018-09-27' }))
  await expectNothingWritten(async () => {
    expect(await restoreEntry(chair, { meetingId, kind: 'slot', id: SLOT })).toEqual(refuse('day-outside'))
    expect(await addingSlot({ dayId: secondDay })).toEqual(refuseField('dayId', 'day-outside'))
  })
})

test('an unknown person, State or organisation cannot appear', async () => {
  await expectNothingWritten(async () => {
    for (const save of [addingWho, editingWho]) {
      expect(await save({ personId: NOBODY })).toEqual(refuseField('personId', 'unknown-person'))
      expect(await save({ state: 'XX' })).toEqual(refuseField('state', 'unknown-state'))
      expect(await save({ organizationId: NOBODY })).toEqual(refuseField('organizationId', 'unknown-organization'))
    }
  })
})

test('the first slot of a day has no earlier neighbour, the last no later one', async () => {
  const dayVersion = versionOf('meeting_day', secondDay)
  const moving = (key: string, direction: string) =>
    moveEntry(chair, { meetingId, kind: 'slot', id: stableId(`som-5/${key}`), dayVersion, direction })
  await expectNothingWritten(async () => {
    expect(await moving('D2S1', 'earlier')).toEqual(refuse('at-the-edge'))
    expect(await moving('D2S11', 'later')).toEqual(refuse('at-the-edge'))
  })
})

test('an appearance moves only into parts of its own slot', async () => {
  const move = { meetingId, kind: 'contribution', id: WHO, slotVersion: 1, index: 0 }
  await expectNothingWritten(async () => {
    for (const partId of [stableId('som-5/D2S9/part/0'), NOBODY])
      expect(await moveEntry(chair, { ...move, partId })).toEqual(refuseField('partId', 'invalid'))
  })
})

test('an appearance moves into no part that was taken out, and a slot of no meeting moves nowhere', async () => {
  await expectDone(removeEntry(chair, { meetingId, kind: 'part', id: stableId('som-5/D2S7/part/1'), version: 2 }))
  await expectNothingWritten(async () => {
    const move = { meetingId, kind: 'contribution', id: WHO, slotVersion: 1, index: 0 }
    expect(await moveEntry(chair, { ...move, partId: stableId('som-5/D2S7/part/1') })).toEqual(refuseField('partId', 'invalid'))
    await expect(moveEntry(chair, { ...move, meetingId: NOBODY, partId: null })).rejects.toEqual(new Denied('agenda.move-entry'))
  })
})

test('leak: the id of another meeting’s entry is refused, and the refusal reveals nothing about it', async () => {
  const practice = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  const [slot] = read(`select id, item_id from slot where meeting_id = '${practice}'`)
  const [who] = read(`select id from contribution where meeting_id = '${practice}'`)
  await expectNothingWritten(async () => {
    expect(await addingSlot({ id: slot?.id })).toEqual(refuseField('id', 'invalid'))
    expect(await addingSlot({ itemId: slot?.item_id })).toEqual(refuseField('itemId', 'invalid'))
    expect(await addingWho({ id: who?.id })).toEqual(refuseField('id', 'invalid'))
  })
  const theirs = { meetingId: practice, slotId: slot?.id, id: PART }
  await expectNothingWritten(async () => {
    expect(await addPart(chair, theirs)).toEqual(refuseField('id', 'invalid'))
  })
})
