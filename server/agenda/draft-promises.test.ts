import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import type { ActWord, FIELD_NAMES, ObjectKind } from '#domain/record/acts'
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
import { orderByProtocol } from '#server/agenda/order-by-protocol'
import { removeEntry } from '#server/agenda/remove-entry'
import { restoreEntry } from '#server/agenda/restore-entry'
import type { Command } from '#server/command/define-command'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// What every command on a draft agenda promises: an old page overwrites nothing, entries of other meetings do not exist, and each
// act is on record.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const PART = stableId('som-5/D2S7/part/0')
const WHO = stableId('som-5/D2S7/part/0/who/1')
/** Where five States take turns. */
const TABLE = stableId('som-5/D2S3')
const NEW = randomUUID()

let chair: Claim
let support: Claim
let meetingId = ''
let otherMeeting = ''
let dayId = ''
let dayVersion = 0

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  otherMeeting = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  const [day] = read(`select d.id, d.version from meeting_day d join slot s on s.day_id = d.id where s.id = '${SLOT}'`)
  dayId = String(day?.id)
  dayVersion = Number(day?.version)
})

type Promised = {
  command: Command<DraftDelta>
  input: () => Record<string, unknown>
  act: ActWord
  on: [kind: ObjectKind, id: string]
  fields?: (typeof FIELD_NAMES)[number][]
  /** The refusal when sent again from an old page, and the part of the draft its answer shows. */
  again: [code: 'stale' | 'already-there' | 'removed', shows?: keyof DraftDelta]
}

const taken = (kind: 'slot' | 'part' | 'contribution', id: string): Promised => ({
  command: removeEntry,
  input: () => ({ kind, id, version: versionOf(kind, id) }),
  act: `agenda.${kind}-removed`,
  on: [kind, id],
  again: ['removed'],
})
const putBack = (kind: 'slot' | 'part' | 'contribution', id: string): Promised => ({
  command: restoreEntry,
  input: () => ({ kind, id }),
  act: `agenda.${kind}-restored`,
  on: [kind, id],
  again: ['already-there'],
})

const COMMANDS: Record<string, Promised> = {
  'add-slot': {
    command: addSlot,
    input: () => ({ id: NEW, dayId, itemId: ITEM, start: '9.30', end: '10.30', kind: 'session', title: { en: 'More' } }),
    act: 'agenda.slot-added',
    on: ['slot', NEW],
    again: ['already-there', 'slots'],
  },
  'edit-slot': {
    command: editSlot,
    input: () => ({ id: SLOT, version: 1, start: '14:05', kind: 'discussion' }),
    act: 'agenda.slot-edited',
    on: ['slot', SLOT],
    fields: ['start', 'kind'],
    again: ['stale', 'slots'],
  },
  'edit-item': {
    command: editItem,
    input: () => ({ id: ITEM, version: versionOf('agenda_item', ITEM), title: { ru: 'Обсуждение' }, purpose: 'discussion' }),
    act: 'agenda.item-edited',
    on: ['item', ITEM],
    fields: ['title', 'purpose'],
    again: ['stale', 'items'],
  },
  'add-part': {
    command: addPart,
    input: () => ({ id: NEW, slotId: SLOT, title: { en: 'One more part' } }),
    act: 'agenda.part-added',
    on: ['part', NEW],
    again: ['already-there', 'parts'],
  },
  'edit-part': {
    command: editPart,
    input: () => ({ id: PART, version: versionOf('part', PART), title: { en: 'Renamed' } }),
    act: 'agenda.part-edited',
    on: ['part', PART],
    fields: ['title'],
    again: ['stale', 'parts'],
  },
  'add-contribution': {
    command: addContribution,
    input: () => ({ id: NEW, slotId: SLOT, partId: PART, role: 'presenter', state: 'KG' }),
    act: 'agenda.contribution-added',
    on: ['contribution', NEW],
    again: ['already-there', 'contributions'],
  },
  'edit-contribution': {
    command: editContribution,
    input: () => ({ id: WHO, version: 1, status: 'confirmed', topic: { en: 'On safety' } }),
    act: 'agenda.contribution-edited',
    on: ['contribution', WHO],
    fields: ['status', 'topic'],
    again: ['stale', 'contributions'],
  },
  'move-entry of a slot': {
    command: moveEntry,
    input: () => ({ kind: 'slot', id: SLOT, dayVersion, direction: 'later' }),
    act: 'agenda.slot-moved',
    on: ['slot', SLOT],
    again: ['stale', 'days'],
  },
  'move-entry of a part': {
    command: moveEntry,
    input: () => ({ kind: 'part', id: PART, slotVersion: 1, index: 1 }),
    act: 'agenda.part-moved',
    on: ['part', PART],
    again: ['stale', 'slots'],
  },
  'move-entry of an appearance': {
    command: moveEntry,
    input: () => ({ kind: 'contribution', id: WHO, slotVersion: 1, partId: null, index: 0 }),
    act: 'agenda.contribution-moved',
    on: ['contribution', WHO],
    again: ['stale', 'slots'],
  },
  'order-by-protocol': {
    command: orderByProtocol,
    input: () => ({ id: TABLE, slotVersion: 1, partId: null }),
    act: 'agenda.people-ordered',
    on: ['slot', TABLE],
    again: ['stale', 'slots'],
  },
  'remove-entry of a slot': taken('slot', SLOT),
  'remove-entry of a part': taken('part', PART),
  'remove-entry of an appearance': taken('contribution', WHO),
  'restore-entry of a slot': putBack('slot', SLOT),
  'restore-entry of a part': putBack('part', PART),
  'restore-entry of an appearance': putBack('contribution', WHO),
}

describe.each(Object.entries(COMMANDS))(
  '%s',
  (name, { command, input, act, on: [objectKind, objectId], fields = [], again: [code, shows] }) => {
    test('is on record once; sent again from an old page it is refused as stale, writes nothing and shows the current entry', async () => {
      if (name.startsWith('restore')) await takeOut(name)
      const sent = { meetingId, ...input() }
      const delta = await expectAct(chair, () => command(chair, sent), { act, objectKind, objectId, meetingId, fields })
      await expectNothingWritten(async () => {
        expect(await command(support, sent)).toMatchObject(
          shows === undefined ? { ok: false, code } : refuse(code, { current: { [shows]: delta[shows] } }),
        )
      })
    })

    test('does not find such an entry of another meeting', async () => {
      const sent = { ...input(), meetingId: otherMeeting }
      await expectNothingWritten(async () => {
        if (name === 'add-slot') expect(await command(chair, sent)).toEqual(refuseField('dayId', 'day-outside'))
        else await expect(command(chair, sent)).rejects.toEqual(new Denied(command.commandName))
      })
    })
  },
)

function versionOf(table: string, id: string): number {
  return Number(read(`select version from "${table}" where id = '${id}'`)[0]?.version)
}

/** Removes what a row of the table restores. */
async function takeOut(name: string): Promise<void> {
  const { command, input } = COMMANDS[name.replace('restore', 'remove')] ?? {}
  if (command === undefined) throw new Error(`nothing takes out what “${name}” puts back`)
  await expectDone(command(chair, { meetingId, ...input?.() }))
}
