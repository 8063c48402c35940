import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { editPerson } from '#server/people/edit-person'

// The dossier of a handover whose instant has come is sealed with the first thing that is written after it.

const clock = testWorld()

test('it is sealed once, by nobody, on record by the hash of its words, and the term it begins names it', async () => {
  const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  const incoming = await openFor('tj@test.example', 'organiser:state:TJ')
  const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-03-01', ceremonyOn: '2027-03-02', ceremonySlot: ' ' }
  const { id } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
  await expectDone(confirmHandover(chair, { handoverId: id, terms: '1', state: 'KZ' }))
  await expectDone(confirmHandover(incoming, { handoverId: id, terms: '1', state: 'TJ' }))
  expect(read('select reason, ceremony_on, ceremony_slot from handover_terms')).toEqual([
    { reason: '', ceremony_on: '2027-03-02', ceremony_slot: null },
  ])
  const write = (version: number) =>
    expectDone(
      editPerson(admin, {
        ...{ id: stableId('person/kristina-galstyan'), version, name: {}, sortName: 'Galstyan', honorific: {}, position: {} },
      }),
    )
  clock.set('2027-02-28T19:00:00.000Z')
  await write(1)
  await write(2)
  const [dossier] = read('select content, hash, sealed_at from dossier')
  const hash = `sha256-${createHash('sha256').update(String(dossier?.content)).digest('hex')}`
  expect(dossier).toMatchObject({ hash, sealed_at: '2027-02-28T19:00:00.000Z' })
  const sealed = `select seq, account_id, object_kind, object_id, json_extract(refs, '$.hash') as words, at from activity where act = 'handover.sealed'`
  expect(read(sealed)).toEqual([
    { seq: expect.any(Number), account_id: null, object_kind: 'handover', object_id: id, words: hash, at: '2027-02-28T19:00:00.000Z' },
  ])
  // It says where the record ended before it was sealed.
  const end = Number(read(sealed)[0]?.seq) - 1
  expect(JSON.parse(String(dossier?.content))).toMatchObject({
    format: 2,
    record: { seq: end, hash: read(`select hash from activity where seq = ${end}`)[0]?.hash },
  })
  expect(read(`select state_code, effective_on, precision, ceremony_on from chairmanship where source = 'handover:${id}'`)).toEqual([
    { state_code: 'TJ', effective_on: '2027-03-01', precision: 'day', ceremony_on: '2027-03-02' },
  ])
})
