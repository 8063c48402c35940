import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { askedPlace, expectDead, leaving } from '#harness/asked-place'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read } from '#harness/test-world'
import { answer } from '#server/agenda/answer'
import { answerByLink } from '#server/agenda/answer-by-link'
import { ask } from '#server/agenda/ask'
import { editContribution } from '#server/agenda/edit-contribution'
import { editPeople } from '#server/agenda/edit-people'
import { makeAnswerLink } from '#server/agenda/make-answer-link'
import { answerLink } from '#server/agenda/queries/answer-link'
import { asked } from '#server/agenda/queries/asked'
import { roster } from '#server/agenda/queries/roster'
import { removeEntry } from '#server/agenda/remove-entry'
import { deleteMade } from '#server/agenda/rows/replace-draft'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { addPerson } from '#server/people/add-person'
import { forgetPerson } from '#server/people/forget-person'

// What is asked of who has no account, by a link, and when a link ends: on the practice agenda, where Tajikistan holds a place.

const ADDRESS = 'contact@mission.example'
const tokensIn = (words: string) => [...words.matchAll(/\/ru\/answer\/([\w-]+)/g)].map(([, token]) => token ?? '')
const opened = async (token: string) => (await answerLink(null, { token })).appearance
const on = askedPlace()

describe('a State is asked to name a speaker', () => {
  test('its delegates are told to answer on their desks, and the address by a link in a message of its own', async () => {
    await on.askBy(ADDRESS)
    const sent = await leaving()
    expect(sent.map(({ to, kind }) => [to, kind])).toEqual([
      [ADDRESS, 'place-asked'],
      ['delegate.tj@demo.example', 'place-asked'],
    ])
    const [letter, own] = sent
    expect(letter?.text).toMatch(/\(.*UTC\+5\)/)
    expect(letter?.text).toContain('просим назвать')
    expect(tokensIn(letter?.text ?? '')).toHaveLength(1)
    expect(own?.text).toContain(`/desk/asked/${on.place}`)
    expect(own?.text).not.toContain('/answer/')
    expect((await roster(on.chair, { slug: 'practice' })).addresses).toEqual({ 'state:TJ': ADDRESS })
  })

  test('its contact names one by the link: the same answer as on a desk, on record as given by a link, which then is used up', async () => {
    await on.askBy(ADDRESS)
    const [token = ''] = tokensIn((await leaving())[0]?.text ?? '')
    const named = { answer: 'name', name: 'Zafar Example', position: 'Deputy Minister', language: 'en' }
    const sent = await on.answering(token, named)
    const key = randomUUID()
    await expectAct(null, () => answerByLink(null, sent, key), {
      act: 'agenda.answer-named',
      objectKind: 'contribution',
      objectId: on.place,
      meetingId: on.meetingId,
      fields: ['honorific', 'name', 'position', 'status'],
    })
    expect(await on.last()).toMatchObject({ kind: 'named', givenBy: 'link', by: null, state: 'TJ', waits: false })
    expect(read(`select given_by, answered_by from appearance_answer`)).toEqual([{ given_by: 'link', answered_by: null }])
    expect((await asked(on.tajikistan, {})).appearances[0]?.status).toBe('confirmed')
    // Sent once more, it is the same answer; with another form, there is no such link.
    expect(await answerByLink(null, sent, key)).toEqual({ ok: true, value: { applied: true }, earlier: true })
    await expectDead(token)
  })

  test('the token stands nowhere in the database', async () => {
    await on.askBy(ADDRESS)
    const [token = ''] = tokensIn((await leaving())[0]?.text ?? '')
    await expectDone(answerByLink(null, await on.answering(token, { answer: 'accept' }), randomUUID()))
    const tables = read(`select name from sqlite_master where type = 'table'`).map(({ name }) => String(name))
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(tables.map((name) => read(`select * from "${name}"`)))).not.toContain(token)
  })

  test('what is no address is asked for again (no-email)', async () => {
    const seen = await on.seenOf('state:TJ')
    await expectNothingWritten(async () => {
      expect(await ask(on.chair, { meetingId: on.meetingId, side: 'state:TJ', seen, address: 'nobody' })).toEqual(
        refuseField('address', 'no-email'),
      )
    })
  })
})

describe('a link that an organiser hands over', () => {
  test('is on record, shown once, for one appearance; and another asking ends it', async () => {
    const sent = { meetingId: on.meetingId, contributionId: on.place, version: 1 }
    const act = { act: 'agenda.answer-link-made', objectKind: 'contribution', objectId: on.place, meetingId: on.meetingId } as const
    const { token } = await expectAct(on.chair, () => makeAnswerLink(on.chair, sent), act)
    expect((await answerLink(null, { token })).appearance.id).toBe(on.place)
    const again = await on.handed()
    await expectDead(token)
    expect((await opened(again)).id).toBe(on.place)
    await expectDone(ask(on.chair, { meetingId: on.meetingId, side: 'state:TJ', seen: await on.seenOf('state:TJ') }))
    await expectDead(again)
  })

  test('is made by who may edit the draft, of what stands (stale), is wanted (nothing-to-ask) and is in it (removed)', async () => {
    const sent = { meetingId: on.meetingId, contributionId: on.place, version: 1 }
    await expectNothingWritten(async () => {
      for (const claim of [on.tajikistan, await claimOf('admin@demo.example'), null])
        await expect(makeAnswerLink(claim, sent)).rejects.toEqual(new Denied('agenda.make-answer-link'))
      expect(await makeAnswerLink(on.chair, { ...sent, version: 7 })).toEqual(refuse('stale'))
      const unknown = { ...sent, contributionId: randomUUID() }
      await expect(makeAnswerLink(on.chair, unknown)).rejects.toEqual(new Denied('agenda.make-answer-link'))
    })
    const ofNobody = await on.speaker({ state: null })
    const handing = { ...sent, contributionId: ofNobody, version: on.versionOf(ofNobody) }
    expect(await makeAnswerLink(on.chair, handing)).toEqual(refuse('nothing-to-ask'))
    await expectDone(editPeople(on.chair, { meetingId: on.meetingId, which: { [on.place]: 1 }, to: 'confirmed' }))
    expect(await makeAnswerLink(on.chair, { ...sent, version: 2 })).toEqual(refuse('nothing-to-ask'))
    await expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'contribution', id: on.place, version: 2 }))
    expect(await makeAnswerLink(on.chair, { ...sent, version: on.versionOf() })).toEqual(refuse('removed'))
  })

  test('is not made for a meeting that is cancelled (meeting-cancelled) or over (meeting-over)', async () => {
    const sent = { meetingId: on.meetingId, contributionId: on.place, version: 1 }
    await expectDone(decideConvocation(on.chair, { meetingId: on.meetingId, decision: 'cancelled' }))
    expect(await makeAnswerLink(on.chair, sent)).toEqual(refuse('meeting-cancelled'))
    on.clock.set('2027-05-20T10:00:00.000Z')
    await expectDone(decideConvocation(on.chair, { meetingId: on.meetingId, decision: 'convened' }))
    on.clock.set('2028-05-20T10:00:00.000Z')
    expect(await makeAnswerLink(on.chair, sent)).toEqual(refuse('meeting-over'))
  })
})

describe('a link ends', () => {
  test('for a token that was never made, a piece of one, and one of another kind', async () => {
    const token = await on.handed()
    for (const wrong of ['', 'x', token.slice(0, -1), `${token}x`, token.toLowerCase(), randomUUID()]) await expectDead(wrong)
    expect((await opened(token)).id).toBe(on.place)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'an answer on the desk',
      async () => {
        const [shown] = (await asked(on.tajikistan, {})).appearances
        return expectDone(answer(on.tajikistan, { contributionId: on.place, seen: shown?.seen, after: '', answer: 'decline' }))
      },
    ],
    [
      'an organiser who settles it',
      () => expectDone(editPeople(on.chair, { meetingId: on.meetingId, which: { [on.place]: 1 }, to: 'confirmed' })),
    ],
    ['its removal', () => expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'contribution', id: on.place, version: 1 }))],
    [
      'another State in the place',
      () => expectDone(editContribution(on.chair, { meetingId: on.meetingId, id: on.place, version: 1, state: 'UZ' })),
    ],
    [
      'a name that an organiser fills in',
      () => expectDone(editContribution(on.chair, { meetingId: on.meetingId, id: on.place, version: 1, name: { en: 'Somebody' } })),
    ],
    ['the meeting cancelled', () => expectDone(decideConvocation(on.chair, { meetingId: on.meetingId, decision: 'cancelled' }))],
    ['180 days', async () => on.clock.pass(180 * 24 * 3_600_000)],
  ])('with %s', async (_why, happens) => {
    const token = await on.handed()
    await happens()
    await expectDead(token)
  })

  test('with another name in the place of a speaker, and not with other words about the session', async () => {
    const id = await on.speaker()
    const token = await on.handed(id)
    await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version: 1, role: 'moderator' }))
    expect((await opened(token)).role).toBe('moderator')
    await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version: 2, name: { en: 'Somebody Else' } }))
    await expectDead(token)
  })
})

test('a place that a text brought goes with its link when the text is undone', async () => {
  const id = await on.speaker()
  const token = await on.handed(id)
  await client().transact((tx) => deleteMade(tx, on.meetingId, [id]))
  expect(read(`select id from contribution where id = '${id}'`)).toEqual([])
  await expectDead(token)
})

test('the address goes with its link a month after it expired, and when the person is removed, from the outbox too', async () => {
  const { id: personId } = await expectDone(addPerson(on.chair, { id: randomUUID(), original: 'en', name: 'Ann Example' }))
  const id = await on.speaker({ state: null, personId, name: { en: 'Ann Example' } })
  await on.askBy('ann@home.example', `person:${personId}`)
  const held = () => JSON.stringify([read('select * from answer_link'), read('select * from outbox_message')]).includes('ann@home.example')
  expect(held()).toBe(true)
  await expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'contribution', id, version: 1 }))
  await expectDone(forgetPerson(await claimOf('admin@demo.example'), { id: personId, version: 1 }))
  expect(held()).toBe(false)
  await on.askBy(ADDRESS)
  on.clock.pass(211 * 24 * 3_600_000)
  await dailyTask()
  expect(read('select * from answer_link')).toEqual([])
})
