import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import { linkPerson } from '#server/account/link-person'
import { answer } from '#server/agenda/answer'
import { ask } from '#server/agenda/ask'
import { asked } from '#server/agenda/queries/asked'
import { roster } from '#server/agenda/queries/roster'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { addPerson } from '#server/people/add-person'
import { forgetPerson } from '#server/people/forget-person'
import { mergePersons } from '#server/people/merge-persons'

// What can be removed of somebody's data, and what the record keeps.

const PRINTED = stableId('person/kristina-galstyan')
const TWICE = randomUUID()
let admin: Claim
let chair: Claim

testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    await expectDone(addPerson(by, { id: TWICE, original: 'en', name: 'K. Galstyan', honorific: 'Ms.', position: 'Expert', state: 'KG' }))
  },
})
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  chair = await claimOf('chair@demo.example')
})

const entry = (id: string) => read(`select name, honorific, position, state_code, organization_id, version from person where id = '${id}'`)
const naming = (table: string, id: string) => read(`select 1 from ${table} where person_id = '${id}'`).length
const published = () => read('select document from publication order by id')

describe('one person twice in the directory', () => {
  const merging = (more: Record<string, unknown> = {}, by = admin) => mergePersons(by, { id: PRINTED, version: '1', into: TWICE, ...more })

  test('becomes one: drafts and the record name the other entry, what is published stays as printed', async () => {
    const before = { drafts: naming('contribution', PRINTED), appearances: naming('appearance', PRINTED), documents: published() }
    expect([before.drafts > 0, before.appearances > 0]).toEqual([true, true])
    const act = { act: 'people.persons-merged', objectKind: 'person', objectId: TWICE, refs: { merged: PRINTED } } as const
    await expectAct(admin, () => merging(), act)
    expect(entry(PRINTED)).toEqual([])
    expect({ drafts: naming('contribution', TWICE), appearances: naming('appearance', TWICE), documents: published() }).toEqual(before)
  })

  test('takes the account along, unless each has an open one (person-taken)', async () => {
    const other = await openFor('other@test.example', 'delegate:state:KG')
    await expectDone(linkPerson(admin, { accountId: other.accountId, personId: PRINTED }))
    const mine = await openFor('mine@test.example', 'delegate:state:KG')
    await expectDone(linkPerson(admin, { accountId: mine.accountId, personId: TWICE }))
    await expectNothingWritten(async () => {
      expect(await merging()).toEqual(refuseField('into', 'person-taken'))
    })
    await expectDone(closeAccount(admin, { accountId: mine.accountId }))
    await expectDone(merging())
    expect(read(`select id from account where person_id = '${TWICE}' and closed_at is null`)).toEqual([{ id: other.accountId }])
  })

  test('is not merged into itself or nobody, from an old page, or by anybody but an admin', async () => {
    await expectNothingWritten(async () => {
      for (const into of [PRINTED, randomUUID()]) expect(await merging({ into })).toEqual(refuseField('into', 'unknown-person'))
      expect(await merging({ version: '2' })).toEqual(refuse('stale', { current: { version: '1' } }))
      await expect(merging({}, chair)).rejects.toEqual(new Denied('people.merge'))
    })
  })
})

describe('somebody to be removed from the directory', () => {
  const forgetting = (id: string, version = '1', by = admin) => forgetPerson(by, { id, version })
  const onPerson = (objectId: string) => ({ act: 'people.person-forgotten', objectKind: 'person', objectId }) as const

  test('is gone where nothing names them', async () => {
    expect(await expectAct(admin, () => forgetting(TWICE), onPerson(TWICE))).toEqual({ left: null })
    expect(entry(TWICE)).toEqual([])
  })

  test('keeps the name alone where the record names them, and nothing once that is all', async () => {
    const [before] = entry(PRINTED)
    const documents = published()
    const fields = ['honorific', 'position', 'state', 'organizationId'] as const
    expect(await expectAct(admin, () => forgetting(PRINTED), { ...onPerson(PRINTED), fields })).toEqual({ left: PRINTED })
    const bare = { honorific: null, position: null, state_code: null, organization_id: null, version: 2 }
    expect([entry(PRINTED), published()]).toEqual([[{ name: before?.name, ...bare }], documents])
    await expectNothingWritten(async () => {
      expect(await forgetting(PRINTED, '2')).toEqual(refuse('nothing-changed'))
    })
  })

  test('takes the words of answers along in which a delegation named them; that it answered stays on record', async () => {
    const tajikistan = await claimOf('delegate.tj@demo.example')
    const { meeting, stamps } = await roster(chair, { slug: 'practice' })
    await expectDone(ask(chair, { meetingId: meeting.id, side: 'state:TJ', seen: stamps['state:TJ'] }))
    const [shown] = (await asked(tajikistan, {})).appearances
    const naming = { answer: 'name', name: 'K. Galstyan', position: 'Expert', note: 'From the twelfth on', language: 'en' }
    await expectDone(answer(tajikistan, { contributionId: shown?.id, seen: shown?.seen, after: '', ...naming }))
    const evidence = read('select * from appearance_answer')
    expect(read('select name, note from appearance_answer_words')).toEqual([{ name: 'K. Galstyan', note: 'From the twelfth on' }])
    await expectDone(forgetting(TWICE))
    expect([read('select * from appearance_answer_words'), read('select * from appearance_answer')]).toEqual([[], evidence])
    expect(evidence).toHaveLength(1)
  })

  test('is not removed from an old page, or by anybody but an admin', async () => {
    await expectNothingWritten(async () => {
      expect(await forgetting(TWICE, '7')).toEqual(refuse('stale', { current: { version: '1' } }))
      await expect(forgetting(TWICE, '1', chair)).rejects.toEqual(new Denied('people.forget'))
    })
  })
})
