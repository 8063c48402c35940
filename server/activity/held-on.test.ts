import { expect, test } from 'vitest'
import { expectAct } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { linkPerson } from '#server/account/link-person'
import { exportHeld } from '#server/activity/export-held'
import { heldOn } from '#server/activity/queries/held-on'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// What an admin reads out of somebody's data.

const PERSON = stableId('person/kristina-galstyan')

testWorld()

test('everything held on an account and its person, and every act by it or on it, but no hash; the reading is on record', async () => {
  const admin = await claimOf('admin@demo.example')
  const { accountId: id } = await openFor('galstyan@test.example', 'delegate:state:KG')
  await expectDone(linkPerson(admin, { accountId: id, personId: PERSON }))
  await expectAct(admin, () => exportHeld(admin, { kind: 'account', id }), {
    act: 'account.data-exported',
    objectKind: 'account',
    objectId: id,
  })
  const held = { kind: 'account', id } as const
  const { data, next } = await heldOn(admin, { held, after: null })
  expect(Object.fromEntries(Object.entries(data ?? {}).map(([name, rows]) => [name, rows.length > 0]))).toEqual({
    ...{
      account: true,
      appointments: true,
      passwordLinks: true,
      calendarAddress: false,
      messages: false,
      notes: false,
      handedOn: false,
      newsChoices: false,
      signIns: false,
      teams: false,
      rulesSwitchedOff: false,
      proposals: false,
      answers: false,
      objections: false,
      lateObjections: false,
      textsOpened: false,
      handDeliveries: false,
    },
    ...{
      person: true,
      chairpersons: false,
      designations: false,
      inDrafts: true,
      namedInAnswers: false,
      namedInDeliveries: false,
      askedFor: false,
      answerLinks: false,
      published: true,
    },
  })
  expect(data?.account).toMatchObject([{ email: 'galstyan@test.example', personId: PERSON }])
  expect(JSON.stringify(data)).not.toMatch(/[hH]ash/)
  const acts = await heldOn(admin, { held, after: next })
  expect(acts.acts.map(({ act }) => act)).toEqual([
    'account.created',
    'account.appointed',
    'account.person-linked',
    'account.data-exported',
  ])
  expect(await heldOn(admin, { held, after: acts.next })).toEqual({ data: null, acts: [], next: null })
})

test('what an account did is among its acts, in order, a thousand at a time', async () => {
  const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  const { acts } = await heldOn(admin, { held: { kind: 'account', id: chair.accountId }, after: 0 })
  const own = read(
    `select seq from activity where account_id = '${chair.accountId}' or object_id = '${chair.accountId}' order by seq limit 1000`,
  )
  expect([acts.length > 0, acts.map(({ seq }) => ({ seq }))]).toEqual([true, own])
})

test('nobody but an admin reads it, and nobody who is not there is found', async () => {
  const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
  const held = { kind: 'person', id: PERSON } as const
  await expect(exportHeld(chair, held)).rejects.toEqual(new Denied('activity.export-held'))
  await expect(heldOn(chair, { held, after: null })).rejects.toEqual(new Denied('activity.held'))
  await expect(heldOn(admin, { held: { ...held, id: chair.accountId }, after: null })).rejects.toEqual(new Denied('activity.held'))
  expect(Object.keys((await heldOn(admin, { held, after: null })).data ?? {})).toEqual([
    ...[
      'person',
      'chairpersons',
      'designations',
      'inDrafts',
      'namedInAnswers',
      'namedInDeliveries',
      'askedFor',
      'answerLinks',
      'published',
    ],
  ])
})

test('leak: what an account proposed and objected, and what drafts say of a person, are named and counted; an admin reads none of their words', async () => {
  const admin = await claimOf('admin@demo.example')
  const { accountId: id } = await claimOf('delegate.tj@demo.example')
  const words = read(
    `select text, null as topic from proposal where made_by = '${id}' union all select objection, amendment from silence_break where broken_by = '${id}'
     union all select null, topic from contribution where person_id = '${PERSON}'`,
  )
    .flatMap((row) => Object.values(row))
    .filter((text) => text !== null)
  const ofAccount = JSON.stringify(await heldOn(admin, { held: { kind: 'account', id }, after: null }))
  const ofPerson = await heldOn(admin, { held: { kind: 'person', id: PERSON }, after: null })
  expect(words.length).toBeGreaterThan(1)
  for (const text of words) for (const told of [ofAccount, JSON.stringify(ofPerson.data?.inDrafts)]) expect(told).not.toContain(text)
  expect(JSON.parse(ofAccount).data.proposals).toEqual(
    read(`select id, paragraph_id as paragraphId, kind, made_at as madeAt from proposal where made_by = '${id}'`),
  )
  expect(ofPerson.data?.inDrafts).toEqual([{ meeting: 'som-5', entries: 1 }])
})
