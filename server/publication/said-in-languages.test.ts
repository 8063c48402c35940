import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { version } from '#server/publication/queries/version'
import { versions } from '#server/publication/queries/versions'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { feed } from '#server/record/queries/feed'

// A publisher's note and the reason of a withdrawal, in the languages they were written in.

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  const slot = read(`select id, version from slot where meeting_id = '${meetingId}' and start = '12:30'`)[0]
  await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end: '12:45' }))
  clock.pass(60_000)
})

const NOTE = { note: 'The hall is known.', noteIn: { ru: 'Зал известен.', kk: '' } }
const publishing = async (more: object = {}) => {
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  return publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', draftMark: mark, ...NOTE, ...more })
}
const TOLD = { original: 'en', en: 'The hall is known.', ru: 'Зал известен.', renders: { ru: 'The hall is known.' } }

test('a note is read in each language it was written in, at the address, among the versions, in a version’s file and in the feed', async () => {
  await expectDone(publishing())
  const at = await schedule(null, { slug: 'som-5', locale: 'ru' })
  const listed = (await versions(null, { slug: 'som-5', locale: 'ru' })).versions.map(({ note }) => note)
  const file = (await version(null, { slug: 'som-5', number: 2, locale: 'ru' })).note
  const entry = (await feed(null, {})).entries.find((one) => one.what === 'programme' && one.slug === 'som-5' && one.number === 2)
  expect(at.state === 'published' && at.note).toEqual(TOLD)
  expect(listed).toEqual([TOLD, { original: 'en', en: expect.any(String) }])
  expect(file).toEqual(TOLD)
  expect(entry?.what === 'programme' && entry.note).toEqual(TOLD)
})

test('a note in a translation alone is asked for in the language of the meeting’s own texts', async () => {
  expect(await publishing({ note: '' })).toEqual(refuseField('note', 'required'))
})

test('the reason of a withdrawal is read in each language it was given in', async () => {
  await expectDone(publishing())
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'The hall burnt.', reasonIn: { kk: 'Зал өртенді.' } }))
  const reason = { original: 'en', en: 'The hall burnt.', kk: 'Зал өртенді.', renders: { kk: 'The hall burnt.' } }
  const at = await schedule(null, { slug: 'som-5', locale: 'kk' })
  if (at.state !== 'withdrawn') throw new Error('it was withdrawn')
  expect(at.reason).toEqual(reason)
  expect((await versions(null, { slug: 'som-5', locale: 'kk' })).versions[0]?.withdrawn?.reason).toEqual(reason)
  const entry = (await feed(null, {})).entries.find((one) => one.what === 'programme' && one.slug === 'som-5')
  expect(entry?.withdrawn).toEqual(reason)
})
