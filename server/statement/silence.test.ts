import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { EACH_WITHOUT_VOICE, openText, revise, silenceAcknowledged } from '#harness/statement-text'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { openSilence } from '#server/statement/open-silence'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { receivedTexts } from '#server/statement/queries/received-texts'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { withdrawSilence } from '#server/statement/withdraw-silence'

// A silence procedure on a real database, with the clock set to the instants that decide it. The text is the practice meeting's, in
// Almaty.

let chair: Claim
let tajikistan: Claim
let pakistan: Claim
let statementId = ''
let revisionId = ''
let paragraphId = ''

const clock = testWorld({ at: '2027-02-01T09:00:00.000Z' })
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  pakistan = await claimOf('observer.pk@demo.example')
  const { text } = await statementDesk(chair, { slug: 'practice', locale: 'en' })
  statementId = text?.draft.id ?? ''
  revisionId = text?.revisions[0]?.id ?? ''
  paragraphId = text?.draft.paragraphs[0]?.id ?? ''
})

const open = async (closesOn: string, closesAt: string, to: Record<string, 'on'> = { 'state:PK': 'on' }) => {
  const seen = await silenceAcknowledged(chair, 'practice', revisionId)
  await expectDone(openSilence(chair, { statementId, revisionId, closesOn, closesAt, to, ...seen }))
  return String(read('select id from circulation order by opened_at desc limit 1')[0]?.id)
}
const objecting = (circulationId: string, more: Record<string, unknown> = {}) => ({
  statementId,
  circulationId,
  paragraphs: { [paragraphId]: 'on' },
  objection: 'We cannot join.',
  delegation: 'state:TJ',
  ...more,
})
const desk = async () => (await statementDesk(chair, { slug: 'practice', locale: 'en' })).text
const states = async () => [(await desk())?.state, (await desk())?.circulations.at(-1)?.silence]

describe('the instant at which silence ends', () => {
  // 18:00 in Almaty on 8 February 2027 is 13:00 UTC.
  const EXPIRY = Date.parse('2027-02-08T13:00:00.000Z')

  test('a break one millisecond before it counts', async () => {
    const id = await open('2027-02-08', '18:00')
    clock.set(EXPIRY - 1)
    await expectDone(breakSilence(tajikistan, objecting(id)))
    clock.set(EXPIRY + 86_400_000)
    expect(await states()).toEqual(['consulting', 'broken'])
  })

  test.each([0, 1])('a break %i ms after it does not count; silence has held with nobody pressing anything', async (late) => {
    const id = await open('2027-02-08', '18:00')
    clock.set(EXPIRY - 1)
    expect(await states()).toEqual(['silence', 'open'])
    clock.set(EXPIRY + late)
    await expectDone(breakSilence(tajikistan, objecting(id)))
    expect(read('select * from silence_break')).toEqual([])
    expect(await states()).toEqual(['settled', 'unbroken'])
    const [received] = await receivedTexts(tajikistan, {})
    expect([received?.silence, received?.state, received?.open]).toEqual(['unbroken', 'settled', false])
  })

  test('a break sent before it, but delayed by another transaction until after it, does not count', async () => {
    const id = await open('2027-02-08', '18:00')
    clock.set(EXPIRY - 1)
    const { promise: held, resolve: release } = Promise.withResolvers<null>()
    const other = client().transact(() => held)
    const breaking = breakSilence(tajikistan, objecting(id))
    clock.set(EXPIRY)
    release(null)
    await other
    const at = new Date(EXPIRY).toISOString()
    expect(await breaking).toEqual({ ok: true, value: { late: { received: at, ended: at, zone: 'Asia/Almaty' } } })
    expect(await states()).toEqual(['settled', 'unbroken'])
  })

  test('silence can be withdrawn before it, with the reason on each recipient’s page, and not at it', async () => {
    await open('2027-02-08', '18:00')
    clock.set(EXPIRY)
    expect(await withdrawSilence(chair, { statementId, reason: 'Too late.' })).toEqual(refuse('not-now'))
    clock.set(EXPIRY - 1)
    await expectDone(withdrawSilence(chair, { statementId, reason: 'To be reworded.' }))
    expect(await states()).toEqual(['consulting', 'withdrawn'])
    expect((await consultation(tajikistan, { slug: 'practice', locale: 'en' })).silence).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'To be reworded.' },
    })
  })
})

describe('who breaks silence, and with what', () => {
  test('members may break it; an observer who received the text may only comment', async () => {
    const id = await open('2027-02-08', '18:00')
    await expect(breakSilence(pakistan, objecting(id, { delegation: 'state:PK' }))).rejects.toEqual(new Denied('statement.break-silence'))
    const comment = { statementId, circulationId: id, paragraphId, text: 'We note it.', delegation: 'state:PK' }
    expect(await propose(pakistan, { ...comment, kind: 'wording' })).toEqual(refuseField('kind', 'only-comments'))
    await expectDone(propose(pakistan, { ...comment, kind: 'comment' }))
    expect(await states()).toEqual(['silence', 'open'])
  })

  test('an amendment alone breaks it; words without either do not', async () => {
    const id = await open('2027-02-08', '18:00')
    expect(await breakSilence(tajikistan, objecting(id, { objection: ' ' }))).toEqual(refuseField('objection', 'objection-or-amendment'))
    expect(await breakSilence(tajikistan, objecting(id, { paragraphs: {} }))).toEqual(refuseField('paragraphs', 'name-paragraphs'))
    await expectDone(
      breakSilence(
        tajikistan,
        objecting(id, { objection: '', paragraphs: {}, amendments: { [paragraphId]: 'Participants met in Almaty.' } }),
      ),
    )
    expect(await states()).toEqual(['consulting', 'broken'])
  })

  test('an account that speaks for two members says for which, and may break it for each', async () => {
    const two = await openFor('two@test.example', 'delegate:state:AZ')
    const id = await open('2027-02-08', '18:00')
    expect(await breakSilence(two, objecting(id, { delegation: 'state:TJ' }))).toEqual(refuseField('delegation', 'invalid'))
    await expectDone(breakSilence(two, objecting(id, { delegation: 'state:AZ' })))
    expect(read('select state_code from silence_break').map((row) => row.state_code)).toEqual(['AZ'])
  })
})

test('seventy-two hours are counted in hours across a change of clocks', async () => {
  // Clocks in Vienna go from 02:00 to 03:00 on 28 March 2027: three days by the wall clock are seventy-one hours.
  clock.set('2027-03-25T17:00:00.000Z')
  const text = await openText(chair, { slug: 'vienna', kind: 'communique', timeZone: 'Europe/Vienna' })
  const asked = {
    statementId: text.statementId,
    revisionId: await revise(chair, text),
    closesOn: '2027-03-28',
    without: EACH_WITHOUT_VOICE,
  }
  expect(await openSilence(chair, { ...asked, closesAt: '18:00' })).toEqual(refuseField('closesOn', 'too-soon', { hours: 72 }))
  expect(await openSilence(chair, { ...asked, closesAt: '18:59' })).toEqual(refuseField('closesOn', 'too-soon', { hours: 72 }))
  await expectDone(openSilence(chair, { ...asked, closesAt: '19:00' }))
  const [sent] = read(`select id, closes_at from circulation where statement_id = '${text.statementId}'`)
  expect(sent?.closes_at).toBe('2027-03-28T17:00:00.000Z')
  const breaking = () =>
    breakSilence(
      tajikistan,
      objecting(String(sent?.id), { statementId: text.statementId, paragraphs: { [String(text.paragraphs[0])]: 'on' } }),
    )
  clock.set('2027-03-28T17:00:00.000Z')
  expect(await expectDone(breaking())).not.toEqual({ late: null })
  clock.set(Date.parse('2027-03-28T17:00:00Z') - 1)
  await expectDone(breaking())
})

test('two circulations: one sent later to a forgotten delegation does not end the time of the first', async () => {
  const send = (to: string, closesOn: string) =>
    expectDone(circulate(chair, { statementId, revisionId, closesOn, closesAt: '18:00', to: { [to]: 'on' } }))
  await send('state:TJ', '2027-02-20')
  clock.set('2027-02-01T10:00:00.000Z')
  await send('state:AZ', '2027-02-25')
  const read = await consultation(tajikistan, { slug: 'practice', locale: 'en' })
  expect(read.can).toEqual({ comment: true, propose: true })
  expect(read.objectTo).toBeNull()
})
