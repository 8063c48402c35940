import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editSlot } from '#server/agenda/edit-slot'
import { makeVersionDraft } from '#server/agenda/make-version-draft'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { draftHistory } from '#server/agenda/queries/draft-history'
import { versionAsDraft } from '#server/agenda/queries/version-as-draft'
import { redoAct } from '#server/agenda/redo-act'
import { removeEntry } from '#server/agenda/remove-entry'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { editMeeting } from '#server/meeting/edit-meeting'
import { joinTeam } from '#server/meeting/join-team'
import { moveMeeting } from '#server/meeting/move-meeting'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// A version of an agenda is made its draft again: what changes is shown first, and it can be undone.

const SESSION = stableId('som-5/D2S7')
const WHO = stableId('som-5/D2S7/part/0/who/1')

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const draft = async () => (await agendaDraft(chair, { slug: 'som-5' })).draft
const shown = (number = 1, who: Claim | null = chair) => versionAsDraft(who, { slug: 'som-5', number, locale: 'en' })
const making = async (number = 1, who = chair) => makeVersionDraft(who, { meetingId, number, seen: (await shown(number)).seen })
const preview = () => publicationPreview(chair, { slug: 'som-5', locale: 'en' })
const publish = async (audience = 'public') => {
  clock.pass(60_000)
  return expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: (await preview()).mark }))
}
const retime = async (end: string) => {
  const slot = (await draft()).slots.find(({ start }) => start === '12:30')
  await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end }))
}

/** A draft by the ids of its entries, without their versions. */
const says = ({ days, slots, items, parts, contributions }: AgendaDraft) =>
  Object.fromEntries([...days, ...slots, ...items, ...parts, ...contributions].map(({ version: _, ...entry }) => [entry.id, entry]))

async function changeMuch(): Promise<void> {
  await retime('12:45')
  const before = await draft()
  const session = before.slots.find(({ id }) => id === SESSION)
  const item = before.items.find(({ id }) => id === session?.itemId)
  await expectDone(editItem(chair, { meetingId, id: item?.id, version: item?.version, title: { en: 'Another title' } }))
  const who = before.contributions.find(({ id }) => id === WHO)
  await expectDone(
    editContribution(chair, { meetingId, id: WHO, version: who?.version, position: { en: 'Another post' }, status: 'invited' }),
  )
  const dayId = before.days[0]?.id
  const added = {
    meetingId,
    id: randomUUID(),
    dayId,
    itemId: randomUUID(),
    start: '20:00',
    end: '21:00',
    kind: 'reception',
    title: { en: 'Dinner' },
  }
  await expectDone(addSlot(chair, added))
  const lunch = (await draft()).slots.find(({ kind }) => kind === 'meal')
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: lunch?.id, version: lunch?.version }))
}

test('the draft then publishes as the version again, with the ids it had; undone, it is what it was, and done again', async () => {
  const published = says(await draft())
  await changeMuch()
  const before = says(await draft())
  const { changes } = await shown()
  expect(changes.length).toBeGreaterThan(4)
  await expectDone(making())
  expect((await preview()).changes).toEqual([])
  const ids = (entries: object) => Object.keys(entries).toSorted()
  expect(ids(says(await draft()))).toEqual(ids(published))
  expect((await draftHistory(chair, { slug: 'som-5' })).undo?.name).toEqual({ code: 'version-made-draft', count: 1 })
  const made = says(await draft())
  await expectDone(undoAct(chair, { meetingId, id: randomUUID(), act: null }))
  expect(says(await draft())).toEqual(before)
  await expectDone(redoAct(chair, { meetingId, id: randomUUID(), act: null }))
  expect(says(await draft())).toEqual(made)
})

test('whom a version does not know stays out of an entry that comes back, and who declined stays declined', async () => {
  const named = { meetingId, slotId: SESSION, partId: null, id: randomUUID(), role: 'chair' }
  await expectDone(addContribution(chair, { ...named, name: { en: 'Added later' }, status: 'confirmed' }))
  const declined = { ...named, id: randomUUID(), name: { en: 'Declined before' }, status: 'declined' }
  const opening = (await draft()).slots.find(({ kind }) => kind === 'opening')
  await expectDone(addContribution(chair, { ...declined, slotId: opening?.id }))
  const session = (await draft()).slots.find(({ id }) => id === SESSION)
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: SESSION, version: session?.version }))
  await expectDone(making())
  const { contributions, slots } = await draft()
  expect(slots.some(({ id }) => id === SESSION)).toBe(true)
  expect(contributions.find(({ id }) => id === named.id)).toBeUndefined()
  expect(contributions.find(({ id }) => id === declined.id)).toMatchObject({ status: 'declined', slotId: opening?.id })
  expect((await preview()).changes).toEqual([])
})

test('a draft that has changed since its changes were shown stays, and so does one that says all of it already', async () => {
  await retime('12:45')
  const { seen } = await shown()
  await retime('12:50')
  await expectNothingWritten(async () => {
    expect(await makeVersionDraft(chair, { meetingId, number: 1, seen })).toEqual(refuse('draft-changed'))
  })
  await retime('13:00')
  await expectNothingWritten(async () => {
    expect(await making()).toEqual(refuse('nothing-new'))
  })
})

test('the days follow a meeting that moved as a whole; of one that is otherwise on other dates they are too far away', async () => {
  await retime('12:45')
  const { meeting, version } = await meetingDetails(chair, { slug: 'som-5' })
  await expectDone(moveMeeting(chair, { id: meetingId, version, startsOn: '2018-10-04' }))
  await expectDone(making())
  expect((await draft()).days.map(({ date }) => date).toSorted()).toEqual(['2018-10-04', '2018-10-05'])
  const moved = await meetingDetails(chair, { slug: 'som-5' })
  await expectDone(moveMeeting(chair, { id: meetingId, version: moved.version, startsOn: '2020-10-04' }))
  const { version: last } = await meetingDetails(chair, { slug: 'som-5' })
  const { type, timeZone } = meeting
  const longer = { id: meetingId, version: last, type, timeZone, startsOn: '2020-10-04', endsOn: '2020-10-06' }
  await expectDone(editMeeting(chair, { ...longer, title: {}, theme: {}, city: {}, country: {}, venue: {} }))
  await expectNothingWritten(async () => {
    expect(await making()).toEqual(refuse('day-too-far'))
  })
})

test('a withdrawn version can be made the draft by those whose draft it was', async () => {
  await retime('12:45')
  await publish()
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await expectDone(making(1))
  expect((await draft()).slots.find(({ start }) => start === '12:30')?.end).toBe('13:00')
  await expectDone(making(2))
  expect((await draft()).slots.find(({ start }) => start === '12:30')?.end).toBe('12:45')
})

test('leak: nobody else learns what would change in a draft, or makes one of a version', async () => {
  const off = await openFor('other@test.example', 'organiser:state:KZ')
  await expectDone(joinTeam(chair, { meetingId, accountId: chair.accountId }))
  await retime('12:45')
  const { seen } = await shown()
  const others = [null, off, ...(await Promise.all(['delegate.kg', 'admin', 'observer.pk'].map((name) => claimOf(`${name}@demo.example`))))]
  for (const who of others)
    await expectNothingWritten(async () => {
      await expect(shown(1, who)).rejects.toEqual(new Denied('agenda.version-as-draft'))
      await expect(makeVersionDraft(who, { meetingId, number: 1, seen })).rejects.toEqual(new Denied('agenda.make-version-draft'))
    })
  await expect(making(9)).rejects.toEqual(new Denied('agenda.version-as-draft'))
})
