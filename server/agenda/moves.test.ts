import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import { agendaAdapter } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { afterSaves, type CannotMove } from '#domain/agenda/moves/after-saves'
import { continuations, continueAt } from '#domain/agenda/moves/continue-slot'
import { duplicate } from '#domain/agenda/moves/duplicate'
import { join } from '#domain/agenda/moves/join'
import { moveTo } from '#domain/agenda/moves/move-to'
import { push } from '#domain/agenda/moves/push'
import { allOfKind, confirmPeople, pinAll, removeAll } from '#domain/agenda/moves/several'
import { middleOf, split } from '#domain/agenda/moves/split'
import { toDay } from '#domain/agenda/moves/to-day'
import type { Save } from '#domain/saving/save-queue'
import { LONG_FORM } from '#harness/long-form'
import { claimOf, read, testWorld } from '#harness/test-world'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { together } from '#server/agenda/together'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'

// Each way of moving entries, on the whole agenda of the 5th SOM: the server makes of it what was shown before, and undone it is as it was.

let chair: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const draft = async (): Promise<AgendaDraft> => (await agendaDraft(chair, { slug: 'som-5' })).draft

/** Sends the changes as the editor does. */
async function make(before: AgendaDraft, saves: readonly SaveWithin[]): Promise<void> {
  const name: TogetherName = { code: 'moved' }
  const input = agendaAdapter.fillIn('together', randomUUID(), { name, saves }, before)
  const save: Save = { key: 'k', verb: 'together', target: randomUUID(), input, basedOn: null, sent: null, state: 'waiting' }
  await expectDone(together(chair, sentBy(save, before)))
}

// The cast holds: the editor sends the bodies of its saves to this command as they are.
function sentBy(save: Save, before: AgendaDraft): Parameters<typeof together>[1] {
  return agendaAdapter.bodyOf(save, before) as Parameters<typeof together>[1]
}

// What a draft says. Versions and ranks are the server's; `renders` and the like are compared.
function said({ days, slots, items, parts, contributions }: AgendaDraft) {
  const byId = (entries: readonly { id: string }[]) =>
    entries.map((entry) => ({ ...entry, version: 0, rank: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1))
  // An item that no slot and no list has is in no draft that is read.
  const held = items.filter(({ id, listRank }) => listRank !== null || slots.some(({ itemId }) => itemId === id))
  return [days, slots, held, parts, contributions].map(byId)
}

const MOVES: Record<string, (draft: AgendaDraft, slotId: string) => SaveWithin[] | CannotMove> = {
  'moved to ten o’clock': (one, id) => moveTo(one, id, { dayId: one.slots.find((slot) => slot.id === id)?.dayId ?? '', from: 600 }),
  pushed: (one, id) => push(one, id, 10),
  'put on the other day': (one, id) => toDay(one, [id], one.days.at(-1)?.id ?? '', 'same-clock'),
  'split, people in both': (one, id) => split(one, id, middle(one, id), 'both', randomUUID),
  'split, people in the second': (one, id) => split(one, id, middle(one, id), 'second', randomUUID),
  joined: (one, id) => join(one, id, randomUUID),
  continued: (one, id) => {
    const slot = one.slots.find((slot) => slot.id === id)
    const where = slot === undefined ? undefined : continuations(one, slot)[0]
    return slot === undefined || where === undefined ? [] : continueAt(one, slot, where, true, randomUUID)
  },
  duplicated: (one, id) => duplicate(one, id, true, randomUUID),
  'several changed': (one, id) => [...pinAll(one, [id], true), ...allOfKind(one, [id], 'other'), ...confirmPeople(one, [id])],
  'taken out': (one, id) => removeAll(one, [id]),
}

function middle(one: AgendaDraft, id: string): number {
  const slot = one.slots.find((slot) => slot.id === id)
  return slot === undefined ? 0 : (middleOf(slot) ?? 0)
}

for (const [name, move] of Object.entries(MOVES))
  test(`each entry ${name}: as it was shown, and undone as it was`, async () => {
    const first = await draft()
    let made = 0
    for (const { id } of first.slots.filter((_, index) => LONG_FORM || index % 7 === 4)) {
      const before = await draft()
      const saves = move(before, id)
      if (typeof saves === 'string' || saves.length === 0) continue
      await make(before, saves)
      expect(said(await draft())).toEqual(said(afterSaves(before, saves)))
      await expectDone(undoAct(chair, { meetingId, id: randomUUID(), act: null }))
      expect(said(await draft())).toEqual(said(before))
      made += 1
    }
    expect(made).toBeGreaterThan(0)
  }, 300_000)
