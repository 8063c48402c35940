import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// For whom a first version is proposed to be. The demo record has the 5th SOM, published for everybody.

let chair: Claim

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const previewOf = (slug: string) => publicationPreview(chair, { slug, locale: 'en' })
const proposedFor = async (slug: string) => (await previewOf(slug)).audience
const prepare = async (slug: string, type = 'som') => {
  const words = { title: { en: slug }, theme: {}, city: { en: 'Bishkek' }, country: {}, venue: {} }
  const days = { startsOn: '2027-10-07', endsOn: '2027-10-08', timeZone: 'Asia/Bishkek' }
  await expectDone(createMeeting(chair, { slug, type, ordinal: '', original: 'en', ...words, ...days, start: `meeting:${idOf('som-5')}` }))
}
const publish = async (slug: string, audience: string) => {
  const { mark: draftMark } = await previewOf(slug)
  await expectDone(publishAgenda(chair, { meetingId: idOf(slug), audience, standing: 'final', note: '', draftMark }))
}

test('a first version is proposed for participants if the last published meeting of its kind was, and never for everybody', async () => {
  await prepare('next')
  expect(await proposedFor('next')).toBeNull()
  await publish('som-5', 'participants')
  expect(await proposedFor('next')).toBe('participants')
})

test('nothing is chosen for the first meeting of a kind, whatever other kinds do', async () => {
  await prepare('workshop', 'workshop')
  expect(await proposedFor('workshop')).toBeNull()
})

test('a programme that was withdrawn is no habit', async () => {
  await prepare('next')
  await publish('som-5', 'participants')
  expect(await proposedFor('next')).toBe('participants')
  await expectDone(withdrawAgenda(chair, { meetingId: idOf('som-5'), number: 2, reason: 'A slip.' }))
  expect(await proposedFor('next')).toBeNull()
})

test('the next version of a meeting starts from its own last one', async () => {
  await prepare('next')
  await publish('next', 'public')
  await publish('som-5', 'participants')
  expect(await proposedFor('next')).toBe('public')
})
