import { randomUUID } from 'node:crypto'
import { and, eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { contribution } from '#db/schema/agenda'
import { outboxMessage } from '#db/schema/outbox'
import { audienceKey } from '#domain/outbox/notes/note-audience'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, emptyOutbox, openFor, read, testWorld } from '#harness/test-world'
import { mailWords } from '#messages/mail-words'
import { noteLocale } from '#server/account/note-locale'
import { ask } from '#server/agenda/ask'
import { editSlot } from '#server/agenda/edit-slot'
import { roster } from '#server/agenda/queries/roster'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { chooseNews } from '#server/outbox/choose-news'
import { discardNote } from '#server/outbox/discard-note'
import { message } from '#server/outbox/queries/message'
import { note as noteQuery } from '#server/outbox/queries/note'
import { notes } from '#server/outbox/queries/notes'
import { forgetOldNotes } from '#server/outbox/rows/forget-notes'
import { leaseDue } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { sendNote } from '#server/outbox/send-note'
import { withdrawNote } from '#server/outbox/withdraw-note'
import { writeNote } from '#server/outbox/write-note'

// Organisers write to many at once: whom it reaches is shown before, it goes to these and once, and tells nobody of what they may not read.

const HALL = { subject: { en: 'Rooms' }, text: { en: 'We meet in the large hall.' } }
let chair: Claim

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  await emptyOutbox()
})

const meetingOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const accountOf = (email: string) => String(read(`select id from account where email = '${email}'`)[0]?.id)
const write = (more: Record<string, unknown> = {}, slug = 'practice', by = chair) =>
  writeNote(by, { meetingId: meetingOf(slug), to: 'everybody', ...HALL, ...more })
const written = async (more: Record<string, unknown> = {}, slug = 'practice') => (await expectDone(write(more, slug))).noteId
const seenAs = (noteId: string, slug = 'practice', as: string | null = null) => noteQuery(chair, { slug, noteId, as })
async function sent(noteId: string, slug = 'practice') {
  const { version, seen } = await seenAs(noteId, slug)
  return sendNote(chair, { noteId, version, seen })
}
const told = () => read(`select account_id, kind, locale from outbox_message order by account_id`)

async function leaving() {
  const rows = await client().transact((tx) => leaseDue(tx, 'test', 200, now()))
  const mails = []
  for (const row of rows) {
    const facts = await mailFacts(row)
    if (facts !== null) mails.push({ ...mailWords(facts), facts })
  }
  return new Map(mails.map((mail) => [mail.to.split('@')[0], mail]))
}

describe('a note that is written', () => {
  test('reaches nobody until it is sent, and is on record', async () => {
    const on = { objectKind: 'meeting', objectId: meetingOf('practice'), meetingId: meetingOf('practice') } as const
    const { noteId } = await expectAct(chair, () => write(), { act: 'meeting.note-written', ...on, refs: { note: expect.any(String) } })
    expect(told()).toEqual([])
    expect((await notes(chair, { slug: 'practice' })).notes).toMatchObject([{ id: noteId, sentAt: null, messages: 0 }])
  })

  test.each([
    ['a subject without a text', { subject: { en: 'Rooms', ru: 'Залы' }, text: HALL.text }, refuseField('text.ru', 'required')],
    ['a text without a subject', { text: { en: 'Rooms', kk: 'Залдар' } }, refuseField('subject.kk', 'required')],
    ['no words at all', { subject: {}, text: { en: '  ' } }, refuseField('text.en', 'required')],
    ['no group', { to: '' }, refuseField('to', 'required', { min: 1 })],
    ['a group that there is not', { to: 'neighbours' }, refuseField('to', 'invalid')],
    ['a delegation in which nobody appears', { to: 'delegation state:PK' }, refuseField('to', 'nobody-in-group')],
    ['a day without anybody', { to: `day ${randomUUID()}` }, refuseField('to', 'nobody-in-group')],
  ])('needs more than %s', async (_, typed, refusal) => {
    await expectNothingWritten(async () => expect(await write(typed)).toEqual(refusal))
  })

  test('is written anew by who saw what stands, and not once it is gone or sent', async () => {
    const noteId = await written()
    await expectDone(write({ noteId, version: '1', text: { en: 'We meet in the small hall.' } }))
    expect(await write({ noteId, version: '1' })).toEqual(
      refuse('stale', { current: expect.objectContaining({ version: '2', 'text.en': 'We meet in the small hall.' }) }),
    )
    await expectDone(sent(noteId))
    expect(await write({ noteId, version: '2' })).toEqual(refuse('note-sent'))
    expect(await write({ noteId: randomUUID(), version: '1' })).toEqual(refuse('removed'))
  })

  test('is thrown away while nobody has it', async () => {
    const noteId = await written()
    await expectDone(write({ noteId, version: '1' }))
    expect(await discardNote(chair, { noteId, version: '1' })).toEqual(refuse('stale', { current: { version: '2' } }))
    const kept = await written()
    await expectDone(sent(kept))
    expect(await discardNote(chair, { noteId: kept, version: '1' })).toEqual(refuse('note-sent'))
    const on = { objectKind: 'meeting', objectId: meetingOf('practice'), meetingId: meetingOf('practice') } as const
    await expectAct(chair, () => discardNote(chair, { noteId, version: '2' }), {
      act: 'meeting.note-discarded',
      ...on,
      refs: { note: noteId },
    })
    await expect(seenAs(noteId)).rejects.toThrow(Denied)
  })

  test('has a subject of one line', async () => {
    const noteId = await written({ subject: { en: 'Rooms\nBcc: everybody@state.example' } })
    expect((await seenAs(noteId)).subject?.en).toBe('Rooms Bcc: everybody@state.example')
  })

  test('is nobody’s who does not prepare the meeting', async () => {
    const noteId = await written()
    for (const email of ['admin@demo.example', 'delegate.tj@demo.example', 'observer.pk@demo.example']) {
      const by = await claimOf(email)
      await expect(write({}, 'practice', by)).rejects.toThrow(Denied)
      await expect(sendNote(by, { noteId, version: '1', seen: '' })).rejects.toThrow(Denied)
      await expect(discardNote(by, { noteId, version: '1' })).rejects.toThrow(Denied)
      await expect(withdrawNote(by, { noteId })).rejects.toThrow(Denied)
      await expect(notes(by, { slug: 'practice' })).rejects.toThrow(Denied)
      await expect(noteQuery(by, { slug: 'practice', noteId, as: null })).rejects.toThrow(Denied)
    }
    await expect(seenAs(noteId, 'som-5')).rejects.toThrow(Denied)
  })
})

describe('a note that is sent', () => {
  test.each(['practice', 'som-5', 'practice-conference'])(
    'goes to whom the preview listed and to nobody else, each once, whatever group of %s it is for',
    async (slug) => {
      const { choices } = await notes(chair, { slug })
      expect(choices.map(({ group }) => group)).toEqual(expect.arrayContaining(['everybody', 'unconfirmed', 'day', 'delegation']))
      // Of each kind of group the first two.
      const some = choices.filter((choice) => choices.filter(({ group }) => group === choice.group).indexOf(choice) < 2)
      for (const choice of some) {
        await emptyOutbox()
        const noteId = await written({ to: audienceKey(choice) }, slug)
        const { version, seen, recipients, byHand } = await seenAs(noteId, slug)
        expect(recipients.length + byHand.length).toBeGreaterThan(0)
        const answer = recipients.length === 0 ? refuse('nobody-reached') : { ok: true, value: { recipients: recipients.length } }
        expect(await sendNote(chair, { noteId, version, seen })).toEqual(answer)
        const accounts = recipients.map(({ id, locale }) => ({ account_id: id, kind: 'note', locale }))
        expect(told()).toEqual(accounts.sort((a, b) => (a.account_id < b.account_id ? -1 : 1)))
      }
    },
  )

  test('is one message to a delegation with many parts, and names those whom none reaches', async () => {
    const view = await roster(chair, { slug: 'practice' })
    const noteId = await written()
    const { recipients, byHand } = await seenAs(noteId)
    expect(recipients.map(({ name }) => name)).toEqual(['Delegate, Kyrgyzstan', 'Delegate, Tajikistan'])
    // Kazakhstan twice and Azerbaijan: nobody of their delegations has an account.
    expect(byHand.map(({ contribution }) => contribution.state).sort()).toEqual(['AZ', 'KZ', 'KZ'])
    expect(recipients.length + byHand.length).toBe(view.entries.length)
    const on = { objectKind: 'meeting', objectId: meetingOf('practice'), meetingId: meetingOf('practice') } as const
    await expectAct(chair, () => sent(noteId), { act: 'meeting.note-sent', ...on, refs: { note: noteId } })
    expect((await notes(chair, { slug: 'practice' })).notes).toMatchObject([{ id: noteId, messages: 2 }])
    // Sent, it names the same.
    const after = await seenAs(noteId)
    expect([after.recipients.map(({ id }) => id), after.byHand]).toEqual([recipients.map(({ id }) => id), byHand])
  })

  test('is sent once, pressed twice or by two', async () => {
    const noteId = await written()
    const { version, seen } = await seenAs(noteId)
    const press = (key: string) => sendNote(chair, { noteId, version, seen }, key)
    const both = await Promise.all([press('a-key-of-a-form'), press('a-key-of-a-form')])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await press('another-key-of-a-form')).toEqual(refuse('note-sent'))
    expect(told().length).toBe(2)
  })

  test('goes to nobody who was not previewed: an account opened or a word changed meanwhile is looked at first', async () => {
    const noteId = await written()
    const { version, seen } = await seenAs(noteId)
    await openFor('second.tj@test.example', 'delegate:state:TJ')
    await expectNothingWritten(async () => expect(await sendNote(chair, { noteId, version, seen })).toEqual(refuse('stale')))
    const fresh = await seenAs(noteId)
    await expectDone(write({ noteId, version: '1', text: { en: 'Another hall.' } }))
    expect(await sendNote(chair, { noteId, version: fresh.version, seen: fresh.seen })).toEqual(refuse('stale'))
    await expectDone(sent(noteId))
    expect(told().length).toBe(3)
  })

  test('is taken back whole at one press: what waits, is held or waits for the day’s message; what has left stays and is counted', async () => {
    await openFor('second.tj@test.example', 'delegate:state:TJ')
    await openFor('third.tj@test.example', 'delegate:state:TJ')
    const noteId = await written()
    await expectNothingWritten(async () => expect(await withdrawNote(chair, { noteId })).toEqual(refuse('not-now')))
    const third = await claimOf('third.tj@test.example')
    await expectDone(chooseNews(third, { accountId: third.accountId, way: { programmes: 'at-once', texts: 'at-once', notes: 'daily' } }))
    await expectDone(sent(noteId))
    await expectDone(sent(await written({ subject: { en: 'Another' } })))
    // One has left, one is held, one waits for the day's message, one waits.
    const stand = (email: string, state: 'sent' | 'held') =>
      client().transact(async (tx) => {
        await tx
          .update(outboxMessage)
          .set({ state })
          .where(and(eq(outboxMessage.accountId, accountOf(email)), like(outboxMessage.key, `${noteId} %`)))
      })
    await leaving()
    await client().transact(async (tx) => {
      await tx.update(outboxMessage).set({ state: 'waiting', leaseBy: null, leaseUntil: null }).where(eq(outboxMessage.state, 'sending'))
    })
    await stand('delegate.kg@demo.example', 'sent')
    await stand('second.tj@test.example', 'held')
    expect(await seenAs(noteId)).toMatchObject({ waiting: 3, left: 1 })
    const on = { objectKind: 'meeting', objectId: meetingOf('practice'), meetingId: meetingOf('practice') } as const
    const taken = await expectAct(chair, () => withdrawNote(chair, { noteId }), {
      act: 'meeting.note-withdrawn',
      ...on,
      refs: { note: noteId },
    })
    expect(taken).toEqual({ withdrawn: 3, left: 1 })
    const states = (await seenAs(noteId)).recipients.map(({ name, message }) => [name.split('@')[0], message?.state])
    expect(Object.fromEntries(states)).toEqual({
      'Delegate, Kyrgyzstan': 'sent',
      'Delegate, Tajikistan': 'withdrawn',
      'second.tj': 'withdrawn',
      'third.tj': 'withdrawn',
    })
    // Another note goes on, and there is nothing left to take back.
    expect(read(`select count(*) as n from outbox_message where kind = 'note' and state in ('waiting', 'gathered')`)).toEqual([{ n: 4 }])
    await expectNothingWritten(async () => expect(await withdrawNote(chair, { noteId })).toEqual(refuse('not-now')))
  })

  test.each(['at-once', 'daily'] as const)('to who has not confirmed leaves for nobody who has confirmed since (%s)', async (notes) => {
    const holder = await claimOf('delegate.tj@demo.example')
    await expectDone(chooseNews(holder, { accountId: holder.accountId, way: { programmes: 'at-once', texts: 'at-once', notes } }))
    await expectDone(sent(await written({ to: audienceKey({ group: 'unconfirmed', of: '' }) })))
    const waits = read(`select email from outbox_message join account on account.id = account_id where kind = 'note' order by email`)
    expect(waits).toEqual([{ email: 'delegate.kg@demo.example' }, { email: 'delegate.tj@demo.example' }])
    // Whoever takes it once a day has it in the day’s message from now on.
    if (notes === 'daily') expect([...(await leaving()).keys()]).toEqual(['delegate.kg'])
    const named = { status: 'confirmed' as const, name: { original: 'en' as const, en: 'Somebody' } }
    await client().transact(async (tx) => void (await tx.update(contribution).set(named).where(eq(contribution.stateCode, 'TJ'))))
    clock.pass(25 * 3_600_000)
    expect((await leaving()).has('delegate.tj')).toBe(false)
  })

  test('says of an unpublished draft what its reader was asked for alone', async () => {
    const noteId = await written()
    const partsOf = async (email: string) =>
      (await seenAs(noteId, 'practice', (await claimOf(email)).accountId)).shown?.facts.own?.appearances
    expect(await partsOf('delegate.tj@demo.example')).toEqual([])
    const { stamps } = await roster(chair, { slug: 'practice' })
    await expectDone(ask(chair, { meetingId: meetingOf('practice'), side: 'state:TJ', seen: stamps['state:TJ'] }))
    expect(await partsOf('delegate.tj@demo.example')).toMatchObject([{ on: { start: '10:00' } }])
    expect(await partsOf('delegate.kg@demo.example')).toEqual([])
    await expectDone(sent(noteId))
    const mails = await leaving()
    expect(mails.get('delegate.tj')?.text).toContain('We meet in the large hall.')
    expect(mails.get('delegate.tj')?.text).toMatch(/Where you or your delegation appear/)
    expect(mails.get('delegate.kg')?.text).not.toMatch(/Where you or your delegation appear/)
  })

  test('says of a published programme what stands in it, and nothing that the draft has changed since', async () => {
    const [slot] = read(`select id, version from slot where meeting_id = '${meetingOf('som-5')}' and start = '12:30'`)
    const before = await written({}, 'som-5')
    const shown = async () => (await seenAs(before, 'som-5', (await claimOf('delegate.kg@demo.example')).accountId)).shown?.facts.own
    const standing = await shown()
    expect(standing?.appearances.length).toBeGreaterThan(1)
    await expectDone(editSlot(chair, { meetingId: meetingOf('som-5'), id: slot?.id, version: slot?.version, start: '11:11' }))
    expect(await shown()).toEqual(standing)
  })

  test('comes in its reader’s language where it is written in it, else in the meeting’s', async () => {
    await noteLocale((await claimOf('delegate.tj@demo.example')).accountId, 'ru')
    await noteLocale((await claimOf('delegate.kg@demo.example')).accountId, 'kk')
    const noteId = await written({
      subject: { en: 'Rooms', ru: 'Залы' },
      text: { en: 'The large hall.', ru: 'Большой зал.\n\nВход со двора.' },
    })
    await expectDone(sent(noteId))
    const mails = await leaving()
    expect(mails.get('delegate.tj')).toMatchObject({
      subject: 'Залы',
      text: expect.stringMatching(/Пишут организаторы.*Большой зал\.\n\nВход со двора\./s),
    })
    expect(mails.get('delegate.kg')).toMatchObject({
      subject: 'Rooms',
      text: expect.stringMatching(/ұйымдастырушылары жазады:.*The large hall\./s),
    })
  })

  test('loses its words after ninety days, and stays on the list; one never sent goes', async () => {
    const noteId = await written()
    await expectDone(sent(noteId))
    await written()
    const [row] = read('select id from outbox_message limit 1')
    clock.pass(91 * 24 * 3_600_000)
    await client().transact((tx) => forgetOldNotes(tx, now()))
    expect(read('select id, subject, text, by_hand from meeting_note')).toEqual([{ id: noteId, subject: null, text: null, by_hand: '[]' }])
    expect(await seenAs(noteId)).toMatchObject({ subject: null, text: null, recipients: [{}, {}] })
    expect(await message(chair, { messageId: String(row?.id) })).toMatchObject({ sent: null, facts: null })
  })
})
