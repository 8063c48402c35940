import { describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { answerLink } from '#db/schema/answer'
import { askedPlace, expectDead, leaving } from '#harness/asked-place'
import { emptyOutbox, openFor, read } from '#harness/test-world'
import { answerByLink } from '#server/agenda/answer-by-link'
import { editContribution } from '#server/agenda/edit-contribution'
import { editPeople } from '#server/agenda/edit-people'
import { removeEntry } from '#server/agenda/remove-entry'
import { settleAnswer } from '#server/agenda/settle-answer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { note as noteQuery } from '#server/outbox/queries/note'
import { forgetAddress } from '#server/outbox/rows/forget-address'
import { sendNote } from '#server/outbox/send-note'
import { writeNote } from '#server/outbox/write-note'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'

// A note reaches who has no account at the address where they were asked by a link, for as long as the place is theirs.

const ADDRESS = 'mission.kz@state.example'
const WORDS = { subject: { en: 'Rooms', ru: 'Залы' }, text: { en: 'The large hall.', ru: 'Большой зал.' } }
const on = askedPlace()

const placesOf = (state: string) =>
  read(`select id, version from contribution where meeting_id = '${on.meetingId}' and state_code = '${state}' order by id`).map(
    ({ id, version }) => ({ id: String(id), version: Number(version) }),
  )
const asked = async (address = ADDRESS) => {
  await on.askBy(address, 'state:KZ')
  await emptyOutbox()
}
const written = async (to = 'everybody') => (await expectDone(writeNote(on.chair, { meetingId: on.meetingId, to, ...WORDS }))).noteId
const shown = (noteId: string, as: string | null = null) => noteQuery(on.chair, { slug: 'practice', noteId, as })
async function sent(noteId: string) {
  const { version, seen } = await shown(noteId)
  return sendNote(on.chair, { noteId, version, seen })
}
const told = () => read(`select address, locale, state from outbox_message where kind = 'note' and account_id is null`)
const addressesOf = async (noteId: string) => (await shown(noteId)).recipients.flatMap(({ address }) => address ?? [])

describe('a note to who was asked by a link', () => {
  test('is previewed by name and address, and arrives there once, in the language of the link', async () => {
    const before = await written()
    expect((await shown(before)).byHand.map(({ contribution }) => contribution.state).sort()).toEqual(['AZ', 'KZ', 'KZ'])
    await asked()
    const view = await shown(before)
    expect(view.byHand.map(({ contribution }) => contribution.state)).toEqual(['AZ'])
    const [one] = view.recipients.filter(({ address }) => address !== null)
    expect(one).toMatchObject({ name: '', address: ADDRESS, locale: 'ru', message: null, entry: { side: 'state:KZ' } })
    expect((await shown(before, one?.id)).shown).toMatchObject({ id: one?.id, facts: { to: ADDRESS, locale: 'ru' } })
    await expectDone(sent(before))
    expect(told()).toEqual([{ address: ADDRESS, locale: 'ru', state: 'waiting' }])
    const after = (await shown(before)).recipients.filter(({ address }) => address !== null)
    expect(after).toMatchObject([{ name: '', address: ADDRESS, entry: null, message: { state: 'waiting' } }])
    const letters = (await leaving()).filter(({ to }) => to === ADDRESS)
    expect(letters.map(({ subject }) => subject)).toEqual(['Залы'])
    expect(letters[0]?.text).toContain('Большой зал.')
  })

  test('says nothing of the draft, and leads to no desk', async () => {
    await asked()
    await expectDone(sent(await written()))
    const [letter] = (await leaving()).filter(({ to }) => to === ADDRESS)
    expect(letter?.text).not.toMatch(/\/desk|\/answer\/|\/meetings\/practice|10:00/)
  })

  test.each([
    ['public', 1],
    ['participants', 0],
  ] as const)('leads to the programme where its audience is %s, and nowhere else', async (audience, links) => {
    // What keeps the draft from being published.
    const [untitled] = read(`select id, version from slot where meeting_id = '${on.meetingId}' and start = '12:00'`)
    await expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'slot', id: untitled?.id, version: untitled?.version }))
    const { mark } = await publicationPreview(on.chair, { slug: 'practice', locale: 'en' })
    await expectDone(publishAgenda(on.chair, { meetingId: on.meetingId, audience, standing: 'final', note: '', draftMark: mark }))
    await asked()
    await expectDone(sent(await written()))
    const [letter] = (await leaving()).filter(({ to }) => to === ADDRESS)
    expect(letter?.subject).toBe('Залы')
    expect(letter?.text.match(/\/ru\/meetings\/practice$/gm)?.length ?? 0).toBe(links)
    expect(letter?.text.match(/\/meetings\//g)?.length ?? 0).toBe(links)
  })

  test('goes to their account alone once they have one', async () => {
    await asked()
    await openFor(ADDRESS, 'delegate:state:KZ')
    const noteId = await written()
    expect(await addressesOf(noteId)).toEqual([])
    await expectDone(sent(noteId))
    expect(told()).toEqual([])
    expect((await leaving()).filter(({ to }) => to === ADDRESS)).toHaveLength(1)
  })

  test('goes on reaching a State’s contact who has named its speaker', async () => {
    await asked()
    const [first, second] = placesOf('KZ')
    const named = { meetingId: on.meetingId, name: { en: 'Somebody' }, status: 'confirmed' }
    for (const place of [first, second]) await expectDone(editContribution(on.chair, { ...named, id: place?.id, version: place?.version }))
    expect(await addressesOf(await written())).toEqual([ADDRESS])
  })

  test('goes on reaching that contact when the speaker has an account, and the speaker by it', async () => {
    await asked()
    const [holder] = read(`select person_id, display_name as name from account where person_id is not null limit 1`)
    for (const { id, version } of placesOf('KZ'))
      await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version, personId: holder?.person_id }))
    const noteId = await written('delegation state:KZ')
    const { recipients } = await shown(noteId)
    expect(recipients.map(({ name, address }) => address ?? name)).toEqual([holder?.name, ADDRESS])
  })

  test('still reaches them when the meeting is cancelled, and not once it is over', async () => {
    await asked()
    const noteId = await written()
    await expectDone(decideConvocation(on.chair, { meetingId: on.meetingId, decision: 'cancelled' }))
    expect(await addressesOf(noteId)).toEqual([ADDRESS])
    on.clock.pass(181 * 24 * 3_600_000)
    expect(await addressesOf(noteId)).toEqual([])
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'the places are another State’s',
      () =>
        Promise.all(
          placesOf('KZ').map(({ id, version }) =>
            expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version, state: 'UZ' })),
          ),
        ),
    ],
    [
      'they are taken out',
      () =>
        Promise.all(
          placesOf('KZ').map(({ id, version }) =>
            expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'contribution', id, version })),
          ),
        ),
    ],
    [
      'they have declined',
      () =>
        expectDone(
          editPeople(on.chair, {
            meetingId: on.meetingId,
            which: Object.fromEntries(placesOf('KZ').map(({ id, version }) => [id, version])),
            to: 'declined',
          }),
        ),
    ],
    [
      'somebody else was asked since',
      () => {
        on.clock.pass(1_000)
        return on.askBy('another@state.example', 'state:KZ')
      },
    ],
    ['the address is forgotten', () => client().transact((tx) => forgetAddress(tx, ADDRESS))],
  ])('does not leave when %s', async (_why, happens) => {
    await asked()
    await expectDone(sent(await written()))
    await happens()
    expect((await leaving()).filter(({ to, kind }) => to === ADDRESS && kind === 'note')).toEqual([])
  })
})

test('a speaker is written to under the name the link was for, and somebody else in the place is not', async () => {
  const id = await on.speaker({ state: 'UZ' })
  await on.askBy('speaker@home.example', 'state:UZ')
  const noteId = await written('delegation state:UZ')
  expect(await addressesOf(noteId)).toEqual(['speaker@home.example'])
  await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version: on.versionOf(id), name: { en: 'Somebody Else' } }))
  expect(await addressesOf(noteId)).toEqual([])
  expect((await shown(noteId)).byHand.map(({ contribution }) => contribution.id)).toContain(id)
})

test('a speaker who said how to be printed is written to under that name too, and not once somebody else is named', async () => {
  const id = await on.speaker({ state: 'UZ' })
  const token = await on.handed(id)
  await client().transact((tx) => tx.update(answerLink).set({ address: 'speaker@home.example' }))
  const words = { honorific: 'Dr', name: 'John Smith', position: 'Lecturer', language: 'en' }
  await expectDone(answerByLink(null, await on.answering(token, { answer: 'accept', ...words })))
  const answerId = (await on.last(id))?.id
  await expectDone(settleAnswer(on.chair, { meetingId: on.meetingId, id, version: on.versionOf(id), answerId, how: 'take' }))
  const noteId = await written('delegation state:UZ')
  expect(await addressesOf(noteId)).toEqual(['speaker@home.example'])
  await expectDead(token)
  await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version: on.versionOf(id), name: { en: 'Jon Smith' } }))
  expect(await addressesOf(noteId)).toEqual([])
})

test('a note to a delegation leaves for no address that the delegation has no place by any more', async () => {
  await asked()
  await on.speaker({ state: 'UZ' })
  await on.askBy(ADDRESS, 'state:UZ')
  await emptyOutbox()
  await expectDone(sent(await written('delegation state:KZ')))
  for (const { id, version } of placesOf('KZ'))
    await expectDone(removeEntry(on.chair, { meetingId: on.meetingId, kind: 'contribution', id, version }))
  expect((await leaving()).filter(({ kind }) => kind === 'note')).toEqual([])
})

test('an address that is forgotten stays in the list of a note that was sent to it, without its words', async () => {
  await asked()
  const noteId = await written('delegation state:KZ')
  await expectDone(sent(noteId))
  await client().transact((tx) => forgetAddress(tx, ADDRESS))
  expect(await addressesOf(noteId)).toEqual([''])
})

test('a note is not sent to an address that was not previewed', async () => {
  const noteId = await written()
  const { version, seen } = await shown(noteId)
  await asked()
  expect(await sendNote(on.chair, { noteId, version, seen })).toEqual(refuse('stale'))
})
