import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { comparison } from '#server/publication/queries/comparison'
import { draftPaper } from '#server/publication/queries/draft-paper'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { version } from '#server/publication/queries/version'
import { versions } from '#server/publication/queries/versions'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// Who may have which version of a programme as a file, and what changed between two of them.

let chair: Claim
let meetingId = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const slotAt = (start: string) => read(`select id, version from slot where meeting_id = '${meetingId}' and start = '${start}'`)[0]

async function publish(end: string, audience: 'public' | 'participants' = 'public'): Promise<void> {
  const slot = slotAt('12:30')
  await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end }))
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience, standing: 'final', note: '', draftMark: mark }))
}

const of = { slug: 'som-5', locale: 'en' as const }
const orDenied = (reading: Promise<unknown>) =>
  reading.catch((cause: unknown) => (cause instanceof Denied ? 'not there' : Promise.reject(cause)))

/** When registration ended in a version, and whether it says that it is not the newest. */
const endIn = (who: Claim | null, number: number) =>
  orDenied(
    version(who, { ...of, number }).then(({ document, earlier }) => {
      const end = document.days[0]?.slots.find(({ start }) => start === '12:30')?.end
      return earlier ? `${end}, earlier` : end
    }),
  )
const between = (who: Claim | null, from: number, to: number) =>
  orDenied(comparison(who, { ...of, from, to }).then(({ changes }) => changes.map(({ values }) => `${values.before} to ${values.after}`)))
/** The numbers of versions whose files the page of versions names. */
const named = async (who: Claim | null) => (await versions(who, of)).versions.filter(({ readable }) => readable).map(({ number }) => number)

test('an earlier version stays as it was and says that it is one; versions that were skipped over can be compared', async () => {
  await publish('12:45')
  await publish('12:50')
  expect([await endIn(null, 1), await endIn(null, 2), await endIn(null, 3), await endIn(null, 4)]).toEqual([
    '13:00, earlier',
    '12:45, earlier',
    '12:50',
    'not there',
  ])
  expect(await between(null, 1, 3)).toEqual(['12:30–13:00 to 12:30–12:50'])
  expect(await between(null, 3, 4)).toBe('not there')
  expect(await named(null)).toEqual([3, 2, 1])
})

test('leak: a version for participants has no file for others, and is compared with none', async () => {
  await publish('12:45', 'participants')
  expect([await endIn(null, 2), await between(null, 1, 2)]).toEqual(['not there', 'not there'])
  expect([await endIn(chair, 2), await between(chair, 1, 2)]).toEqual(['12:45', ['12:30–13:00 to 12:30–12:45']])
  // For everybody else the first stands at the address.
  expect([await endIn(null, 1), await named(null), await named(chair)]).toEqual(['13:00', [1], [2, 1]])
})

test('leak: once the newest version is withdrawn no version has a file, for its publisher neither (ADR 0007)', async () => {
  await publish('12:45')
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  expect([await endIn(chair, 2), await endIn(chair, 1), await between(chair, 1, 2), await named(chair)]).toEqual([
    'not there',
    'not there',
    'not there',
    [],
  ])
})

test('leak: a withdrawn version has no file after a newer one either', async () => {
  await publish('12:45')
  await expectDone(withdrawAgenda(chair, { meetingId, number: 2, reason: 'A slip.' }))
  await publish('12:50')
  expect([await endIn(null, 2), await between(null, 2, 3), await between(null, 1, 3), await named(null)]).toEqual([
    'not there',
    'not there',
    ['12:30–13:00 to 12:30–12:50'],
    [3, 1],
  ])
})

test('the draft is a paper for who prepares it alone, as it stands and dated by its last change', async () => {
  clock.pass(60_000)
  const slot = slotAt('12:30')
  await expectDone(editSlot(chair, { meetingId, id: slot?.id, version: slot?.version, end: '12:40' }))
  const changed = read('select max(at) at from activity')[0]?.at
  clock.pass(60_000)
  const paper = await draftPaper(chair, of)
  expect(paper.document.days[0]?.slots.find(({ start }) => start === '12:30')?.end).toBe('12:40')
  expect(paper.changedAt).toBe(changed)
  for (const who of [null, await claimOf('delegate.kg@demo.example'), await claimOf('observer.pk@demo.example')])
    expect(await orDenied(draftPaper(who, of))).toBe('not there')
})
