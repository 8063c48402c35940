import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { addContribution } from '#server/agenda/add-contribution'
import { answer } from '#server/agenda/answer'
import { answerByLink } from '#server/agenda/answer-by-link'
import { ask } from '#server/agenda/ask'
import { editContribution } from '#server/agenda/edit-contribution'
import { editPeople } from '#server/agenda/edit-people'
import { makeAnswerLink } from '#server/agenda/make-answer-link'
import { answerLink } from '#server/agenda/queries/answer-link'
import { answers } from '#server/agenda/queries/answers'
import { asked } from '#server/agenda/queries/asked'
import { roster } from '#server/agenda/queries/roster'
import { removeEntry } from '#server/agenda/remove-entry'
import { deleteMade } from '#server/agenda/rows/replace-draft'
import { settleAnswer } from '#server/agenda/settle-answer'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { remindOfPlaces } from '#server/outbox/remind-of-places'
import { leaseDue } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { noteAttempt } from '#server/outbox/send-message'
import { addPerson } from '#server/people/add-person'
import { forgetPerson } from '#server/people/forget-person'

// What is asked of who has no account, and answered by a link: on the practice agenda, where Tajikistan holds a place.

const ADDRESS = 'contact@mission.example'
let chair: Claim
let tajikistan: Claim
let meetingId = ''
let place = ''

const clock = testWorld()
const secretBefore = process.env.AUTH_SECRET
beforeAll(() => {
  process.env.AUTH_SECRET = 'only for the tests of answers by a link'
})
afterAll(() => {
  if (secretBefore === undefined) delete process.env.AUTH_SECRET
  else process.env.AUTH_SECRET = secretBefore
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  place = String(read(`select id from contribution where meeting_id = '${meetingId}' and state_code = 'TJ'`)[0]?.id)
  await emptyOutbox()
})

const seenOf = async (side: string) => (await roster(chair, { slug: 'practice' })).stamps[side] ?? ''
const askBy = async (address: string, side = 'state:TJ') =>
  expectDone(ask(chair, { meetingId, side, seen: await seenOf(side), address, language: 'ru' }))
const versionOf = (id = place) => Number(read(`select version from contribution where id = '${id}'`)[0]?.version)
const handed = async (id = place) =>
  (await expectDone(makeAnswerLink(chair, { meetingId, contributionId: id, version: versionOf(id) }))).token
const opened = async (token: string) => (await answerLink(null, { token })).appearance
const answering = async (token: string, more: Record<string, unknown>) => {
  const { seen, answer: last } = await opened(token)
  return { token, seen, after: last?.id ?? '', ...more }
}
const last = async (id = place) => (await answers(chair, { slug: 'practice' })).answers.find(({ contributionId }) => contributionId === id)
const dead = async (token: string) => {
  await expectNothingWritten(async () => {
    await expect(answerLink(null, { token })).rejects.toEqual(new Denied('agenda.answer-link'))
    const sent = { token, seen: '', after: '', answer: 'accept' }
    await expect(answerByLink(null, sent)).rejects.toEqual(new Denied('agenda.answer-by-link'))
  })
}
const text = (value: unknown) => (value === null ? null : JSON.parse(String(value)))

/** A speaker who is named in the draft, of no account. */
async function speaker(more: Record<string, unknown> = {}): Promise<string> {
  const [slot] = read(`select slot_id from contribution where id = '${place}'`)
  const id = randomUUID()
  const who = { role: 'panelist', name: { en: 'Jon Smith' }, position: { en: 'Lecturer' }, state: 'TJ', ...more }
  await expectDone(addContribution(chair, { meetingId, id, slotId: slot?.slot_id, partId: null, ...who }))
  return id
}

/** The messages that would leave now, as they would be read. */
async function leaving() {
  const rows = await client().transact((tx) => leaseDue(tx, 'test', 200, now()))
  const sent = []
  for (const row of rows) {
    const facts = await mailFacts(row)
    if (facts !== null) sent.push({ kind: row.kind, ...mailWords(facts) })
    await noteAttempt(row, 'test', facts === null ? 'passed' : { kind: 'accepted', reply: '250' })
  }
  return sent.sort((a, b) => (a.to < b.to ? -1 : 1))
}
const tokensIn = (words: string) => [...words.matchAll(/\/ru\/answer\/([\w-]+)/g)].map(([, token]) => token ?? '')

describe('a State is asked to name a speaker', () => {
  test('its delegates are told to answer on their desks, and the address by a link in a message of its own', async () => {
    await askBy(ADDRESS)
    const sent = await leaving()
    expect(sent.map(({ to, kind }) => [to, kind])).toEqual([
      [ADDRESS, 'place-asked'],
      ['delegate.tj@demo.example', 'place-asked'],
    ])
    const [letter, own] = sent
    expect(letter?.text).toMatch(/\(.*UTC\+5\)/)
    expect(letter?.text).toContain('просим назвать')
    expect(tokensIn(letter?.text ?? '')).toHaveLength(1)
    expect(own?.text).toContain(`/desk/asked/${place}`)
    expect(own?.text).not.toContain('/answer/')
    expect((await roster(chair, { slug: 'practice' })).addresses).toEqual({ 'state:TJ': ADDRESS })
  })

  test('its contact names one by the link: the same answer as on a desk, on record as given by a link, which then is used up', async () => {
    await askBy(ADDRESS)
    const [token = ''] = tokensIn((await leaving())[0]?.text ?? '')
    const named = { answer: 'name', name: 'Zafar Example', position: 'Deputy Minister', language: 'en' }
    const sent = await answering(token, named)
    const key = randomUUID()
    await expectAct(null, () => answerByLink(null, sent, key), {
      act: 'agenda.answer-named',
      objectKind: 'contribution',
      objectId: place,
      meetingId,
      fields: ['honorific', 'name', 'position', 'status'],
    })
    expect(await last()).toMatchObject({ kind: 'named', givenBy: 'link', by: null, state: 'TJ', waits: false })
    expect(read(`select given_by, answered_by from appearance_answer`)).toEqual([{ given_by: 'link', answered_by: null }])
    expect((await asked(tajikistan, {})).appearances[0]?.status).toBe('confirmed')
    // Sent once more, it is the same answer; with another form, there is no such link.
    expect(await answerByLink(null, sent, key)).toEqual({ ok: true, value: { applied: true }, earlier: true })
    await dead(token)
  })

  test('the token stands nowhere in the database', async () => {
    await askBy(ADDRESS)
    const [token = ''] = tokensIn((await leaving())[0]?.text ?? '')
    await expectDone(answerByLink(null, await answering(token, { answer: 'accept' }), randomUUID()))
    const tables = read(`select name from sqlite_master where type = 'table'`).map(({ name }) => String(name))
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(tables.map((name) => read(`select * from "${name}"`)))).not.toContain(token)
  })

  test('what is no address is asked for again (no-email)', async () => {
    const seen = await seenOf('state:TJ')
    await expectNothingWritten(async () => {
      expect(await ask(chair, { meetingId, side: 'state:TJ', seen, address: 'nobody' })).toEqual(refuseField('address', 'no-email'))
    })
  })
})

describe('a link that an organiser hands over', () => {
  test('is on record, shown once, for one appearance; and another asking ends it', async () => {
    const sent = { meetingId, contributionId: place, version: 1 }
    const act = { act: 'agenda.answer-link-made', objectKind: 'contribution', objectId: place, meetingId } as const
    const { token } = await expectAct(chair, () => makeAnswerLink(chair, sent), act)
    expect((await answerLink(null, { token })).appearance.id).toBe(place)
    const again = await handed()
    await dead(token)
    expect((await opened(again)).id).toBe(place)
    await expectDone(ask(chair, { meetingId, side: 'state:TJ', seen: await seenOf('state:TJ') }))
    await dead(again)
  })

  test('is made by who may edit the draft, of what stands (stale), is wanted (nothing-to-ask) and is in it (removed)', async () => {
    const sent = { meetingId, contributionId: place, version: 1 }
    await expectNothingWritten(async () => {
      for (const claim of [tajikistan, await claimOf('admin@demo.example'), null])
        await expect(makeAnswerLink(claim, sent)).rejects.toEqual(new Denied('agenda.make-answer-link'))
      expect(await makeAnswerLink(chair, { ...sent, version: 7 })).toEqual(refuse('stale'))
      const unknown = { ...sent, contributionId: randomUUID() }
      await expect(makeAnswerLink(chair, unknown)).rejects.toEqual(new Denied('agenda.make-answer-link'))
    })
    const ofNobody = await speaker({ state: null })
    const handing = { ...sent, contributionId: ofNobody, version: versionOf(ofNobody) }
    expect(await makeAnswerLink(chair, handing)).toEqual(refuse('nothing-to-ask'))
    await expectDone(editPeople(chair, { meetingId, which: { [place]: 1 }, to: 'confirmed' }))
    expect(await makeAnswerLink(chair, { ...sent, version: 2 })).toEqual(refuse('nothing-to-ask'))
    await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: place, version: 2 }))
    expect(await makeAnswerLink(chair, { ...sent, version: versionOf() })).toEqual(refuse('removed'))
  })

  test('is not made for a meeting that is cancelled (meeting-cancelled) or over (meeting-over)', async () => {
    const sent = { meetingId, contributionId: place, version: 1 }
    await expectDone(decideConvocation(chair, { meetingId, decision: 'cancelled' }))
    expect(await makeAnswerLink(chair, sent)).toEqual(refuse('meeting-cancelled'))
    clock.set('2027-05-20T10:00:00.000Z')
    await expectDone(decideConvocation(chair, { meetingId, decision: 'convened' }))
    clock.set('2028-05-20T10:00:00.000Z')
    expect(await makeAnswerLink(chair, sent)).toEqual(refuse('meeting-over'))
  })
})

describe('a link ends', () => {
  test('for a token that was never made, a piece of one, and one of another kind', async () => {
    const token = await handed()
    for (const wrong of ['', 'x', token.slice(0, -1), `${token}x`, token.toLowerCase(), randomUUID()]) await dead(wrong)
    expect((await opened(token)).id).toBe(place)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'an answer on the desk',
      async () => {
        const [shown] = (await asked(tajikistan, {})).appearances
        return expectDone(answer(tajikistan, { contributionId: place, seen: shown?.seen, after: '', answer: 'decline' }))
      },
    ],
    ['an organiser who settles it', () => expectDone(editPeople(chair, { meetingId, which: { [place]: 1 }, to: 'confirmed' }))],
    ['its removal', () => expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: place, version: 1 }))],
    ['another State in the place', () => expectDone(editContribution(chair, { meetingId, id: place, version: 1, state: 'UZ' }))],
    [
      'a name that an organiser fills in',
      () => expectDone(editContribution(chair, { meetingId, id: place, version: 1, name: { en: 'Somebody' } })),
    ],
    ['the meeting cancelled', () => expectDone(decideConvocation(chair, { meetingId, decision: 'cancelled' }))],
    ['180 days', async () => clock.pass(180 * 24 * 3_600_000)],
  ])('with %s', async (_why, happens) => {
    const token = await handed()
    await happens()
    await dead(token)
  })

  test('with another name in the place of a speaker, and not with other words about the session', async () => {
    const id = await speaker()
    const token = await handed(id)
    await expectDone(editContribution(chair, { meetingId, id, version: 1, role: 'moderator' }))
    expect((await opened(token)).role).toBe('moderator')
    await expectDone(editContribution(chair, { meetingId, id, version: 2, name: { en: 'Somebody Else' } }))
    await dead(token)
  })
})

describe('a speaker who is asked to confirm', () => {
  test('confirms, and asks to be printed otherwise: confirmed at once, and the words wait for an organiser, who takes them', async () => {
    const id = await speaker()
    const token = await handed(id)
    const words = { honorific: 'Dr', name: 'John Smith', position: 'Lecturer', language: 'en' }
    await expectDone(answerByLink(null, await answering(token, { answer: 'accept', note: 'With an H.', ...words })))
    const standing = () => {
      const [row] = read(`select status, name, honorific, position from contribution where id = '${id}'`)
      return { status: row?.status, name: text(row?.name)?.en, honorific: text(row?.honorific)?.en, position: text(row?.position)?.en }
    }
    expect(standing()).toEqual({ status: 'confirmed', name: 'Jon Smith', honorific: undefined, position: 'Lecturer' })
    const given = await last(id)
    expect(given).toMatchObject({ kind: 'accepted', applied: true, waits: true, named: words, note: 'With an H.' })
    const settling = { meetingId, id, version: versionOf(id), answerId: given?.id, how: 'take' }
    await expectDone(settleAnswer(chair, settling))
    expect(standing()).toEqual({ status: 'confirmed', name: 'John Smith', honorific: 'Dr', position: 'Lecturer' })
    expect((await last(id))?.waits).toBe(false)
  })

  test('set aside, they stay as they are printed; the same words ask for nothing', async () => {
    const id = await speaker()
    const as = { name: 'Jon Smith', position: 'Lecturer', language: 'en' }
    await expectDone(answerByLink(null, await answering(await handed(id), { answer: 'accept', ...as })))
    expect(await last(id)).toMatchObject({ kind: 'accepted', waits: false, named: null })
    const other = await speaker()
    await expectDone(answerByLink(null, await answering(await handed(other), { answer: 'accept', ...as, name: 'J. Smith' })))
    const answerId = (await last(other))?.id
    await expectDone(settleAnswer(chair, { meetingId, id: other, version: versionOf(other), answerId, how: 'set-aside' }))
    expect(text(read(`select name from contribution where id = '${other}'`)[0]?.name).en).toBe('Jon Smith')
  })

  test('declines with a note, or says who comes instead', async () => {
    const [first, second] = [await speaker(), await speaker({ name: { en: 'Ann Smith' } })]
    await expectDone(answerByLink(null, await answering(await handed(first), { answer: 'decline', note: 'I am ill.' })))
    expect(await last(first)).toMatchObject({ kind: 'declined', note: 'I am ill.', givenBy: 'link' })
    await expectDone(answerByLink(null, await answering(await handed(second), { answer: 'name', name: 'Bo Other', language: 'en' })))
    expect(await last(second)).toMatchObject({ kind: 'substituted', named: { name: 'Bo Other' } })
  })

  test('a page of before an organiser’s change: the answer waits; of before another answer: none is taken (stale)', async () => {
    const id = await speaker()
    const token = await handed(id)
    const sent = await answering(token, { answer: 'accept' })
    await expectNothingWritten(async () => {
      expect(await answerByLink(null, { ...sent, after: randomUUID() })).toEqual(refuse('stale', { current: { after: '' } }))
    })
    await expectDone(editContribution(chair, { meetingId, id, version: 1, role: 'moderator' }))
    expect(await answerByLink(null, sent)).toEqual({ ok: true, value: { applied: false } })
    expect(await last(id)).toMatchObject({ kind: 'accepted', applied: false, waits: true })
    await dead(token)
  })
})

describe('reminders', () => {
  const dueOn = '2027-03-10'
  const kinds = async () => (await leaving()).map(({ to, kind }) => [to, kind])
  beforeEach(async () => {
    await expectDone(editPeople(chair, { meetingId, which: { [place]: 1 }, to: 'due', dueOn }))
    await askBy(ADDRESS)
    await leaving()
  })

  test('come on the day before and on the day, from the morning of the meeting’s zone, each once', async () => {
    clock.set('2027-03-09T02:59:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
    clock.set('2027-03-09T03:00:00.000Z')
    await remindOfPlaces()
    await remindOfPlaces()
    expect(await kinds()).toEqual([
      [ADDRESS, 'place-reminder'],
      ['delegate.tj@demo.example', 'place-reminder'],
    ])
    clock.set('2027-03-10T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([
      [ADDRESS, 'place-due'],
      ['delegate.tj@demo.example', 'place-due'],
    ])
    clock.set('2027-03-11T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })

  test('are silent once it is answered, though they were written before', async () => {
    clock.set('2027-03-09T05:00:00.000Z')
    await remindOfPlaces()
    const [shown] = (await asked(tajikistan, {})).appearances
    await expectDone(answer(tajikistan, { contributionId: place, seen: shown?.seen, after: '', answer: 'accept' }))
    expect(await kinds()).toEqual([])
    clock.set('2027-03-10T05:00:00.000Z')
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })

  test('do not follow an asking of the same day', async () => {
    clock.set('2027-03-09T05:00:00.000Z')
    await askBy(ADDRESS)
    await leaving()
    await remindOfPlaces()
    expect(await kinds()).toEqual([])
  })
})

test('a place that a text brought goes with its link when the text is undone', async () => {
  const id = await speaker()
  const token = await handed(id)
  await client().transact((tx) => deleteMade(tx, meetingId, [id]))
  expect(read(`select id from contribution where id = '${id}'`)).toEqual([])
  await dead(token)
})

test('the address goes with its link a month after it expired, and when the person is removed, from the outbox too', async () => {
  const { id: personId } = await expectDone(addPerson(chair, { id: randomUUID(), original: 'en', name: 'Ann Example' }))
  const id = await speaker({ state: null, personId, name: { en: 'Ann Example' } })
  await askBy('ann@home.example', `person:${personId}`)
  const held = () => JSON.stringify([read('select * from answer_link'), read('select * from outbox_message')]).includes('ann@home.example')
  expect(held()).toBe(true)
  await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id, version: 1 }))
  await expectDone(forgetPerson(await claimOf('admin@demo.example'), { id: personId, version: 1 }))
  expect(held()).toBe(false)
  await askBy(ADDRESS)
  clock.pass(211 * 24 * 3_600_000)
  await dailyTask()
  expect(read('select * from answer_link')).toEqual([])
})
