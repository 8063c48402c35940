import { beforeEach, expect, test } from 'vitest'
import { composedMail } from '#harness/composed-mail'
import { readCalendar } from '#harness/read-calendar'
import { claimOf, emptyOutbox, read, testWorld } from '#harness/test-world'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What a message about a programme says: what changed for its reader first, and the entries for their calendar.

let support: Claim
let som5 = ''

const clock = testWorld()
beforeEach(async () => {
  support = await claimOf('support@demo.example')
  som5 = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  await emptyOutbox()
})

async function retime(at: string, times: { start: string; end: string }): Promise<void> {
  const [slot] = read(`select slot.id, slot.version from slot join meeting_day on meeting_day.id = slot.day_id
    where slot.meeting_id = '${som5}' and start = '${at}' and date = '2018-09-28'`)
  await expectDone(editSlot(support, { meetingId: som5, id: slot?.id, version: slot?.version, ...times }))
}
async function publish(): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(support, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(support, { meetingId: som5, audience: 'public', standing: 'final', note: '', draftMark: mark }))
}
/** What Kyrgyzstan’s delegation is told, ten minutes later. */
async function toldToKyrgyzstan() {
  clock.pass(10 * 60_000)
  const mail = (await composedMail(true)).find(({ to }) => to === 'delegate.kg@demo.example')
  return { text: mail?.text.replaceAll(/\n +/g, ' ') ?? '', attachments: mail?.attachments ?? [], thread: mail?.thread }
}

test('a session that moves: what changes for the delegation first, and the entry in their calendar follows', async () => {
  await retime('13:00', { start: '13:00', end: '13:50' })
  await publish()
  const first = await toldToKyrgyzstan()
  await retime('17:30', { start: '18:00', end: '18:30' })
  await retime('13:00', { start: '13:00', end: '13:20' })
  await publish()
  const second = await toldToKyrgyzstan()
  expect(second.text).toMatch(/What changes for you or your delegation \(Bishkek time, UTC\+6\):\n- “Wrap up and closing remarks/)
  expect(second.text).toContain('your delegation’s part moves from 17:30–18:00 to 18:00–18:30.')
  expect(second.text).toContain('Other changes since what you were told last: 1.')
  expect(second.text.indexOf('17:30')).toBeLessThan(second.text.indexOf('Where you or your delegation appear'))
  expect([first.thread, second.thread]).toEqual([`meeting-${som5}`, `meeting-${som5}`])
  // Five appearances, each the entry it was: the one that moved stands half an hour later, with the next SEQUENCE.
  const [before, after] = [first, second].map(({ attachments }) => readCalendar(attachments[0]?.content ?? ''))
  expect(second.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['som-5.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
  ])
  expect(before?.length).toBe(5)
  expect(before?.map(({ uid }) => uid).toSorted()).toEqual(after?.map(({ uid }) => uid).toSorted())
  const moved = after?.filter(({ uid, sequence }) => sequence !== before?.find((one) => one.uid === uid)?.sequence)
  const was = before?.find(({ uid }) => uid === moved?.[0]?.uid)
  expect(moved?.map(({ start, status }) => [start, status])).toEqual([['2018-09-28T12:00:00.000Z', 'CONFIRMED']])
  expect([was?.start, (moved?.[0]?.sequence ?? 0) - (was?.sequence ?? 0)]).toEqual(['2018-09-28T11:30:00.000Z', 1])
})

test('of a version that was withdrawn since no word is told again: it is compared with the last that stands', async () => {
  await retime('13:00', { start: '13:00', end: '13:50' })
  await publish()
  await toldToKyrgyzstan()
  await retime('17:30', { start: '18:10', end: '18:40' })
  await publish()
  const number = Number(read(`select max(number) as number from publication where meeting_id = '${som5}'`)[0]?.number)
  expect((await toldToKyrgyzstan()).text).toContain('to 18:10–18:40')
  await expectDone(withdrawAgenda(support, { meetingId: som5, number, reason: 'Printed by mistake' }))
  await toldToKyrgyzstan()
  await retime('18:10', { start: '18:20', end: '18:50' })
  await publish()
  const { text } = await toldToKyrgyzstan()
  expect(text).toContain('moves from 17:30–18:00 to 18:20–18:50.')
  expect(text).not.toContain('18:10')
})
