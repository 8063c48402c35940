import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editContribution } from '#server/agenda/edit-contribution'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What lists read of a published programme: who appears in it, and whether it stands.

const WHO = stableId('som-5/D2S7/part/0/who/1')
let chair: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const publish = async () => {
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  return expectDone(publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
}
const appearing = () => read(`select contribution_id as id, role, person_id from appearance where meeting_id = '${meetingId}' order by 1`)
const standing = () => read(`select withdrawn from published_meeting where meeting_id = '${meetingId}'`)

test('everybody who appears in the newest version is listed, each once, and plain lines are not', async () => {
  const before = appearing()
  const drafted = `select id, role, person_id from contribution where meeting_id = '${meetingId}' and role <> 'line' order by id`
  expect(before).toEqual(read(drafted))
  await expectDone(editContribution(chair, { meetingId, id: WHO, version: 1, role: 'line', text: { en: 'Questions' } }))
  await publish()
  expect(appearing()).toEqual(before.filter((row) => row.id !== WHO))
  await expectDone(editContribution(chair, { meetingId, id: WHO, version: 2, role: 'discussant' }))
  await publish()
  expect(appearing()).toEqual(before.map((row) => (row.id === WHO ? { ...row, role: 'discussant', person_id: null } : row)))
})

test('a programme that was withdrawn stands again with its next version', async () => {
  expect(standing()).toEqual([{ withdrawn: 0 }])
  expect(await expectDone(withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' }))).toEqual({ slug: 'som-5' })
  expect(standing()).toEqual([{ withdrawn: 1 }])
  await publish()
  expect(standing()).toEqual([{ withdrawn: 0 }])
})
