import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { client } from '#db/client'
import { draftAct } from '#db/schema/draft-act'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import { type TogetherVerb, togetherInput } from '#domain/agenda/acts/together-input'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { expectAct } from '#harness/expect-act'
import { LONG_FORM, limit } from '#harness/long-form'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { carryEntry } from '#server/agenda/carry-entry'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editSlot } from '#server/agenda/edit-slot'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { draftHistory } from '#server/agenda/queries/draft-history'
import { redoAct } from '#server/agenda/redo-act'
import { removeEntry } from '#server/agenda/remove-entry'
import { ACTS_KEPT } from '#server/agenda/rows/draft-acts'
import { STEPS, together } from '#server/agenda/together'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { forgetPerson } from '#server/people/forget-person'

// Several saves in one act, and undoing: an organiser undoes and does again their own acts, one after another, and nobody else's.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const PART = stableId('som-5/D2S7/part/0')
const WHO = stableId('som-5/D2S7/part/0/who/1')
const OTHER = stableId('som-5/D2S3')

let chair: Claim
let support: Claim
let meetingId = ''

const frozen = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const draft = async (): Promise<AgendaDraft> => (await agendaDraft(chair, { slug: 'som-5' })).draft
const slotNow = async (id = SLOT) => (await draft()).slots.find((slot) => slot.id === id)
const titleNow = async () => (await draft()).items.find(({ id }) => id === ITEM)?.title
const versionOf = (table: string, id: string) => Number(read(`select version from ${table} where id = '${id}'`)[0]?.version)
const history = (who = chair) => draftHistory(who, { slug: 'som-5' })
const undo = (who = chair, act: string | null = null) => undoAct(who, { meetingId, id: randomUUID(), act })
const redo = (who = chair, act: string | null = null) => redoAct(who, { meetingId, id: randomUUID(), act })
const move = async (start: string, end: string, who = chair) =>
  await expectDone(editSlot(who, { meetingId, id: SLOT, version: versionOf('slot', SLOT), start, end }))
const rename = async (title: Record<string, string>, who = chair) =>
  await expectDone(editItem(who, { meetingId, id: ITEM, version: versionOf('agenda_item', ITEM), title }))

type Step = { verb: TogetherVerb; id: string; version?: number } & Record<string, unknown>
const act = (name: TogetherName, steps: Step[], holds = {}, who = chair) =>
  together(who, {
    meetingId,
    id: randomUUID(),
    name,
    saves: steps.map(({ verb, ...body }) => ({ verb, body: { ...body, meetingId } })),
    holds,
  })

// What a draft says, whatever its versions.
const said = ({ days, slots, items, parts, contributions }: AgendaDraft) =>
  [days, slots, items, parts, contributions].map((entries) =>
    entries.map((entry) => ({ ...entry, version: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  )

test('what was done is undone and done again, each under its name', async () => {
  const before = await draft()
  await move('10:00', '10:45')
  const moved = await draft()
  expect((await history()).undo?.name).toEqual({ code: 'slot-moved', title: await titleNow(), time: '10:00' })
  await expectDone(undo())
  expect(said(await draft())).toEqual(said(before))
  expect(await history()).toEqual({
    undo: null,
    redo: { id: expect.any(String), name: { code: 'slot-moved', title: await titleNow(), time: '10:00' } },
  })
  await expectDone(redo())
  expect(said(await draft())).toEqual(said(moved))
  expect(await redo()).toEqual(refuse('nothing-to-redo'))
})

test('what is done again is the act that was last undone, and no other that a page names', async () => {
  await rename({ en: 'Another title' })
  await expectDone(undo())
  const undone = (await history()).redo?.id ?? ''
  expect(await redo(chair, randomUUID())).toEqual(refuse('nothing-to-redo'))
  await expectDone(redo(chair, undone))
})

test('undoing and doing again are on record, with the fields they changed', async () => {
  await rename({ en: 'Another title', ru: 'Другое название' })
  const onMeeting = { objectKind: 'meeting', objectId: meetingId, meetingId, fields: ['title'] } as const
  await expectAct(chair, () => undo(), { ...onMeeting, act: 'agenda.act-undone' })
  await expectAct(chair, () => redo(), { ...onMeeting, act: 'agenda.act-redone' })
})

test('an act on something older is answered with the whole draft as it stands', async () => {
  await move('10:00', '10:45', support)
  const { meeting: _, ...whole } = await draft()
  const older = { verb: 'edit-slot', id: SLOT, version: versionOf('slot', SLOT) - 1, start: '11:00' } as const
  expect(await act({ code: 'moved' }, [older])).toEqual(refuse('stale', { current: whole }))
})

test('nothing is undone of somebody else, nor over what somebody else has changed since', async () => {
  await move('10:00', '10:45')
  expect(await undo(support)).toEqual(refuse('nothing-to-undo'))
  await move('11:00', '11:45', support)
  const stands = await draft()
  expect(await undo()).toEqual(refuse('changed-meanwhile'))
  expect(await draft()).toEqual(stands)
  await expectDone(undo(support))
  expect(await redo(support)).toMatchObject({ ok: true })
  await expectDone(undo(support))
  await expectDone(undo())
  // Done again only where it still fits.
  await move('12:00', '12:45', support)
  expect(await redo()).toEqual(refuse('changed-meanwhile'))
})

test('another field, and another language of the same title, stay as somebody else made them', async () => {
  const was = await titleNow()
  await rename({ en: 'Another title' })
  await rename({ ru: 'Другое название' }, support)
  await move('10:00', '10:45', support)
  await expectDone(undo())
  expect(await titleNow()).toEqual({ ...was, ru: 'Другое название', renders: { ...was?.renders, ru: 'Another title' } })
  expect((await slotNow())?.start).toBe('10:00')
})

test('words typed with pauses are one act, a new act ends what could be done again, and only the offered act is undone', async () => {
  const was = await titleNow()
  await rename({ en: 'A' })
  await rename({ en: 'A new' })
  await rename({ en: 'A new title' })
  expect((await history()).undo?.name).toMatchObject({ code: 'title-edited' })
  const offered = (await history()).undo?.id ?? ''
  await move('10:00', '10:45')
  expect(await undo(chair, offered)).toEqual(refuse('nothing-to-undo'))
  await expectDone(undo())
  await expectDone(undo(chair, offered))
  expect(await titleNow()).toEqual(was)
  expect(await undo()).toEqual(refuse('nothing-to-undo'))
  await move('10:00', '10:45')
  expect(await redo()).toEqual(refuse('nothing-to-redo'))
})

test('each save of an act is read as its own command reads it', () => {
  const verbs = togetherInput.shape.saves.element.options.map(({ shape }) => [shape.verb.value, shape.body] as const)
  expect(verbs.map(([verb, body]) => [verb, STEPS[verb].input === body])).toEqual(Object.keys(STEPS).map((verb) => [verb, true]))
})

test('several saves are one act: all of it or nothing, and undone as one', async () => {
  const before = await draft()
  const [id, itemId, who] = [randomUUID(), randomUUID(), randomUUID()]
  const slot = before.slots.find((slot) => slot.id === SLOT)
  const name: TogetherName = { code: 'split', about: SLOT, time: '17:00' }
  const steps = [
    { verb: 'edit-slot' as const, id: SLOT, version: slot?.version ?? 0, end: '17:00' },
    { verb: 'add-slot' as const, id, dayId: slot?.dayId, itemId, start: '17:00', end: '17:30', kind: 'session', title: { en: 'The rest' } },
    { verb: 'add-contribution' as const, id: who, slotId: id, partId: null, role: 'moderator', state: 'KZ' },
    { verb: 'edit-contribution' as const, id: who, version: 1, status: 'confirmed' },
    // Seen as it was before the act, though the act has changed it once already.
    { verb: 'edit-slot' as const, id: SLOT, version: slot?.version ?? 0, place: { en: 'Small Hall' } },
  ]
  expect(await act(name, [...steps, { verb: 'edit-slot', id: OTHER, version: 99, end: '12:00' }])).toMatchObject({
    ok: false,
    code: 'stale',
  })
  expect(await draft()).toEqual(before)
  const delta = await expectDone(act(name, steps))
  expect(delta.slots?.map((entry) => [entry.id, entry.start, entry.end]).sort()).toEqual(
    [
      [SLOT, slot?.start, '17:00'],
      [id, '17:00', '17:30'],
    ].sort(),
  )
  expect((await draft()).contributions.find((entry) => entry.id === who)).toMatchObject({ slotId: id, status: 'confirmed', state: 'KZ' })
  expect((await history()).undo?.name).toEqual({ code: 'split', time: '17:00', title: await titleNow() })
  const acts = read(`select act from activity where meeting_id = '${meetingId}' order by seq desc limit 5`).map((row) => row.act)
  expect(acts.reverse()).toEqual([
    'agenda.slot-edited',
    'agenda.slot-added',
    'agenda.contribution-added',
    'agenda.contribution-edited',
    'agenda.slot-edited',
  ])
  await expectDone(undo())
  expect(said(await draft())).toEqual(said(before))
  await expectDone(redo())
  expect((await draft()).contributions.find((entry) => entry.id === who)).toMatchObject({ slotId: id, status: 'confirmed' })
})

test('an act is not done when somebody came into what it removes', async () => {
  const holds = async () => {
    const { items, parts, contributions } = await draft()
    const inside = [
      ...items.filter(({ id }) => id === ITEM),
      ...parts.filter(({ slotId }) => slotId === SLOT),
      ...contributions.filter(({ slotId }) => slotId === SLOT),
    ]
    return { [SLOT]: inside.map(({ id, version }) => `${id}:${version}`).sort() }
  }
  const seen = await holds()
  await expectDone(addContribution(support, { meetingId, id: randomUUID(), slotId: SLOT, partId: null, role: 'presenter', state: 'TJ' }))
  const remove: Step = { verb: 'remove-entry', kind: 'slot', id: SLOT, version: versionOf('slot', SLOT) }
  expect(await act({ code: 'several-removed', count: 1 }, [remove], seen)).toMatchObject({ ok: false, code: 'stale' })
  const before = await draft()
  await expectDone(act({ code: 'several-removed', count: 1 }, [remove], await holds()))
  expect(await slotNow()).toBeUndefined()
  await expectDone(undo())
  expect(said(await draft())).toEqual(said(before))
})

test('another meeting’s entry is not found in an act either, and nobody but its organisers acts on a draft', async () => {
  const other = String(read(`select s.id from slot s join meeting m on m.id = s.meeting_id where m.slug = 'practice' limit 1`)[0]?.id)
  const steps: Step[] = [{ verb: 'edit-slot', id: other, version: 1, end: '12:00' }]
  await expect(act({ code: 'several-edited', count: 1 }, steps)).rejects.toThrow(Denied)
  for (const who of ['delegate.tj@demo.example', 'admin@demo.example']) {
    const claim = await claimOf(who)
    await expect(act({ code: 'several-edited', count: 1 }, steps, {}, claim)).rejects.toThrow(Denied)
    await expect(undo(claim)).rejects.toThrow(Denied)
    await expect(redo(claim)).rejects.toThrow(Denied)
    await expect(history(claim)).rejects.toThrow(Denied)
  }
})

test('a part with its people, and an appearance, are carried to another slot and back', async () => {
  const before = await draft()
  const inside = before.contributions.filter(({ partId }) => partId === PART).map(({ id }) => id)
  const carry = (body: object, who = chair) => carryEntry(who, { meetingId, slotId: OTHER, partId: null, ...body })
  const part = { kind: 'part', id: PART, version: versionOf('part', PART) }
  await expectDone(carry(part))
  const after = await draft()
  expect(after.parts.find(({ id }) => id === PART)?.slotId).toBe(OTHER)
  expect(after.contributions.filter(({ partId, slotId }) => partId === PART && slotId === OTHER).map(({ id }) => id)).toEqual(inside)
  expect(await carry(part)).toMatchObject({ ok: false, code: 'stale' })
  const who = { kind: 'contribution', id: WHO, version: versionOf('contribution', WHO) }
  expect(await carry({ ...who, slotId: SLOT, partId: PART })).toMatchObject({
    ok: false,
    code: 'invalid',
    fields: { partId: { code: 'invalid' } },
  })
  expect(await carry({ ...who, slotId: randomUUID() })).toMatchObject({
    ok: false,
    code: 'invalid',
    fields: { slotId: { code: 'invalid' } },
  })
  await expectDone(carry({ ...who, slotId: SLOT }))
  expect((await draft()).contributions.find(({ id }) => id === WHO)).toMatchObject({ slotId: SLOT, partId: null })
  await expectDone(undo())
  await expectDone(undo())
  expect(said(await draft())).toEqual(said(before))
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: OTHER, version: versionOf('slot', OTHER) }))
  expect(await carry({ ...part, version: versionOf('part', PART) })).toEqual(refuse('removed'))
  await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: WHO, version: versionOf('contribution', WHO) }))
  expect(await carry({ ...who, version: versionOf('contribution', WHO), slotId: SLOT })).toEqual(refuse('removed'))
})

test('a hundred acts are undone one after another, and no more than two hundred are kept', async () => {
  const before = await draft()
  const [who] = before.contributions.filter(({ id }) => id === WHO)
  const choose = async (status: string) =>
    await expectDone(editContribution(chair, { meetingId, id: WHO, version: versionOf('contribution', WHO), status }))
  await choose(who?.status === 'tbc' ? 'invited' : 'tbc')
  for (let times = 0; times < ACTS_KEPT / 2; times += 1) for (const status of ['confirmed', 'declined']) await choose(status)
  expect(read(`select count(*) as kept from draft_act`)).toEqual([{ kept: ACTS_KEPT }])
  for (let times = 0; times < ACTS_KEPT; times += 1) await expectDone(undo())
  expect(await undo()).toEqual(refuse('nothing-to-undo'))
  expect((await draft()).contributions.find(({ id }) => id === WHO)?.status).toBe(who?.status === 'tbc' ? 'invited' : 'tbc')
}, 60_000)

test('what can be undone is kept for ninety days, and names nobody who was removed from the directory', async () => {
  const admin = await claimOf('admin@demo.example')
  const known = read('select person_id as id from contribution where person_id is not null limit 1')[0]?.id
  await expectDone(addContribution(chair, { meetingId, id: randomUUID(), slotId: SLOT, partId: null, role: 'presenter', personId: known }))
  await move('10:00', '10:45')
  expect(read('select count(*) as kept from draft_act')).toEqual([{ kept: 2 }])
  await forgetPerson(admin, { id: known, version: String(read(`select version from person where id = '${known}'`)[0]?.version) })
  expect(read('select changes from draft_act').some(({ changes }) => String(changes).includes(String(known)))).toBe(false)
  frozen.pass(91 * 24 * 3_600_000)
  expect(await dailyTask()).toBe(true)
  expect(read('select count(*) as kept from draft_act')).toEqual([{ kept: 0 }])
})

const anyAct = fc.record({
  by: fc.constantFrom('chair' as const, 'support' as const),
  what: fc.constantFrom('move' as const, 'rename' as const, 'add' as const, 'remove' as const, 'status' as const),
  pick: fc.nat({ max: 50 }),
})
type RandomAct = typeof anyAct extends fc.Arbitrary<infer A> ? A : never

async function actAtRandom({ by, what, pick }: RandomAct): Promise<void> {
  const { slots, contributions, items } = await draft()
  const who = by === 'chair' ? chair : support
  const [slot, person, item] = [slots[pick % slots.length], contributions[pick % contributions.length], items[pick % items.length]]
  if (slot === undefined || person === undefined || item === undefined) return
  const of = ({ id, version }: { id: string; version: number }) => ({ meetingId, id, version })
  const acts = {
    move: () => editSlot(who, { ...of(slot), start: '08:15', end: '08:45' }),
    rename: () => editItem(who, { ...of(item), title: { en: `Title ${pick}` } }),
    status: () => editContribution(who, { ...of(person), status: pick % 2 ? 'confirmed' : 'tbc' }),
    remove: () => removeEntry(who, { ...of(slot), kind: 'slot' }),
    add: () => addSlot(who, { meetingId, id: randomUUID(), dayId: slot.dayId, itemId: randomUUID(), ...EVENING }),
  }
  if (what !== 'remove' || slots.length > 4) await expectDone(acts[what]())
}

const EVENING = { start: '20:00', end: null, kind: 'other', title: { en: 'New' } }

test(
  'random acts of two organisers, undone from the last to the first, give exactly what was',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 12 }), async (acts) => {
        await client().transact(async (tx) => {
          await tx.delete(draftAct)
        })
        const before = said(await draft())
        for (const act of acts) await actAtRandom(act)
        const doers = read('select account_id as account from draft_act order by number desc').map(({ account }) => String(account))
        for (const account of doers) await expectDone(undo(account === chair.accountId ? chair : support))
        expect(said(await draft())).toEqual(before)
      }),
      { numRuns: LONG_FORM ? 60 : 8 },
    )
  },
  limit(120_000),
)
