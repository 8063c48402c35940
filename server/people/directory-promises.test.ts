import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { addOrganization } from '#server/people/add-organization'
import { addPerson } from '#server/people/add-person'
import { editPerson } from '#server/people/edit-person'

// What the commands on the directory promise.

const NOBODY = randomUUID()
const KNOWN = stableId('person/kristina-galstyan')
let chair: Claim
let support: Claim

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
})

const adding = (more: Record<string, unknown> = {}) => addPerson(chair, { id: NOBODY, original: 'en', name: 'Aigul Serikova', ...more })
const editing = (more: Record<string, unknown> = {}, by = chair) =>
  editPerson(by, { id: KNOWN, version: 1, name: {}, sortName: 'Galstyan', honorific: {}, position: {}, ...more })
const onPerson = (objectId: string) => ({ objectKind: 'person', objectId }) as const

test('somebody is added once, on record; two people may have one name where that is said, but not one id', async () => {
  await expectAct(chair, () => adding(), { ...onPerson(NOBODY), act: 'people.person-added' })
  await expectNothingWritten(async () => {
    expect(await adding({ name: 'Somebody else' })).toEqual(refuse('already-there'))
    expect(await adding({ id: KNOWN })).toEqual(refuse('already-there'))
  })
  await expectNothingWritten(async () => {
    for (const name of ['Aigul Serikova', 'Ms. Serikova, Aigul', 'СЕРИКОВА Айгуль'])
      expect(await adding({ id: randomUUID(), name })).toEqual(refuseField('name', 'name-known'))
  })
  await expectAct(
    chair,
    () => adding({ id: randomUUID(), another: true }),
    ({ id }) => ({ ...onPerson(id), act: 'people.person-added' }),
  )
})

test('an entry is corrected on record; stale: an old page overwrites nothing and is shown the current entry', async () => {
  const fields = ['name', 'sortName', 'honorific', 'position', 'state', 'organizationId'] as const
  const act = { ...onPerson(KNOWN), act: 'people.person-edited', fields } as const
  await expectAct(chair, () => editing({ position: { en: 'Ambassador', ru: 'Посол' } }), act)
  await expectNothingWritten(async () => {
    const current = { version: '2', sortName: 'Galstyan', 'position.en': 'Ambassador', 'position.ru': 'Посол', 'name.ru': '' }
    expect(await editing({ position: { en: 'Envoy' } }, support)).toMatchObject(refuse('stale', { current }))
  })
})

test('an unknown State or organisation, and an empty name, are refused', async () => {
  await expectNothingWritten(async () => {
    for (const save of [adding, editing]) {
      expect(await save({ state: 'XX' })).toEqual(refuseField('state', 'unknown-state'))
      expect(await save({ organizationId: randomUUID() })).toEqual(refuseField('organizationId', 'unknown-organization'))
    }
    expect(await editing({ name: { en: '' } })).toEqual(refuseField('name.en', 'required'))
    await expect(editing({ id: randomUUID() })).rejects.toEqual(new Denied('people.edit-person'))
  })
})

test('an organisation is added once by its short name, on record', async () => {
  const carec = { shortName: 'CAREC', name: 'Regional Cooperation', original: 'en' }
  await expectAct(
    chair,
    () => addOrganization(chair, carec),
    ({ id }) => ({ act: 'people.organization-added', objectKind: 'organization', objectId: id }),
  )
  expect(read(`select count(*) as rows from organization_name where short_name like '%CAREC%'`)).toEqual([{ rows: 1 }])
  await expectNothingWritten(async () => {
    expect(await addOrganization(chair, carec)).toEqual(refuseField('shortName', 'already-there'))
  })
})

describe('what the directory says of somebody', () => {
  const said = (id: string) => read(`select honorific, position, state_code, organization_id from person where id = '${id}'`)[0]
  const iom = () => read(`select organization_id as id from organization_name where short_name like '%"IOM"%'`)[0]?.id

  test('is what was typed of them, in the language it was typed in', async () => {
    await expectDone(adding({ original: 'ru', name: 'Айгуль', honorific: 'Г-жа', position: 'Посол', state: 'KZ', organizationId: iom() }))
    const text = (ru: string) => JSON.stringify({ original: 'ru', ru })
    expect(said(NOBODY)).toEqual({ honorific: text('Г-жа'), position: text('Посол'), state_code: 'KZ', organization_id: iom() })
  })

  test('keeps the State and the organisation that a form leaves out, and loses those it empties', async () => {
    const place = { state_code: null, organization_id: iom() }
    await expectDone(editing())
    expect(said(KNOWN)).toMatchObject(place)
    await expectDone(editing({ version: 2, state: 'KZ' }))
    expect(said(KNOWN)).toMatchObject({ ...place, state_code: 'KZ' })
    await expectDone(editing({ version: 3, organizationId: '' }))
    expect(said(KNOWN)).toMatchObject({ state_code: 'KZ', organization_id: null })
    await expectDone(editing({ version: 4, state: '' }))
    expect(said(KNOWN)).toMatchObject({ state_code: null, organization_id: null })
  })
})
