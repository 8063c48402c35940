import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import { otherOrganisers } from '#server/agenda/queries/other-organisers'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// Two organisers in one draft see each other, where each is, and that something has changed.

const SLOT = stableId('som-5/D2S7')

let chair: Claim
let support: Claim
let meetingId = ''

const frozen = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const [CHAIRS, SUPPORTS] = [randomUUID(), randomUUID()]
const ask = (who: Claim, page: string, entry: string | null = null, asks: string[] = []) =>
  otherOrganisers(who, { slug: 'som-5', page, entry, asks })
// Noted beside the answer, so that no answer waits for it.
const noted = (pages: number) => expect.poll(() => read('select page from presence').length).toBe(pages)

test('each sees the other and the entry in hand, not themselves, and nobody who has been silent', async () => {
  expect((await ask(chair, CHAIRS, SLOT)).others).toEqual([])
  await noted(1)
  const seen = await ask(support, SUPPORTS)
  expect(seen.others).toEqual([{ page: CHAIRS, name: expect.stringContaining('Chair'), entry: SLOT }])
  await noted(2)
  frozen.pass(16_000)
  expect((await ask(support, SUPPORTS)).others).toEqual([])
  frozen.pass(60_000)
  await ask(support, SUPPORTS)
  await noted(1)
})

test('a page is moved by its own account alone', async () => {
  await ask(chair, CHAIRS, SLOT)
  await noted(1)
  await ask(support, CHAIRS, null)
  await ask(support, SUPPORTS, null)
  await noted(2)
  expect((await ask(support, SUPPORTS)).others).toEqual([{ page: CHAIRS, name: expect.any(String), entry: SLOT }])
})

test('the mark changes with what others do and undo, not with one’s own acts, and the other is named', async () => {
  const mark = async () => (await ask(chair, CHAIRS)).mark
  const first = await mark()
  const version = () => Number(read(`select version from slot where id = '${SLOT}'`)[0]?.version)
  await expectDone(editSlot(chair, { meetingId, id: SLOT, version: version(), start: '10:00', end: '10:30' }))
  expect(await mark()).toBe(first)
  await expectDone(editSlot(support, { meetingId, id: SLOT, version: version(), kind: 'other' }))
  const second = await mark()
  expect(second).not.toBe(first)
  await expectDone(undoAct(support, { meetingId, id: randomUUID(), act: null }))
  expect(await mark()).not.toBe(second)
  expect((await ask(chair, CHAIRS, null, [SLOT])).changedBy).toEqual({ [SLOT]: expect.stringContaining('Support') })
})

test('nobody but a draft’s organisers asks, or is seen', async () => {
  for (const email of ['delegate.tj@demo.example', 'admin@demo.example'])
    await expect(ask(await claimOf(email), randomUUID(), SLOT)).rejects.toThrow(Denied)
  await expect(otherOrganisers(null, { slug: 'som-5', page: randomUUID(), entry: null, asks: [] })).rejects.toThrow(Denied)
  expect(read('select page from presence')).toEqual([])
})
