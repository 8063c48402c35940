import { expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { expectDone } from '#server/demo/expect-done'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { decideConvocation } from '#server/meeting/decide-convocation'

// What the desk shows of each meeting: its state, and the published version of its agenda.

const clock = testWorld()

const HELD = ['practice-conference: held, version 2', 'som-5: held, version 1', 'som-2: held, version none']

const listed = async () => {
  const { meetings } = await preparedMeetings(await claimOf('chair@demo.example'), { page: 1 })
  return meetings.map((meeting) => `${meeting.slug}: ${meeting.state}, version ${meeting.published?.number ?? 'none'}`)
}

test('the desk shows each meeting with its own version and its own decision', async () => {
  expect(await listed()).toEqual(['practice: planned, version none', ...HELD])
  const chair = await claimOf('chair@demo.example')
  const meetingId = read(`select id from meeting where slug = 'practice'`)[0]?.id
  for (const decision of ['convened', 'cancelled', 'postponed']) {
    await expectDone(decideConvocation(chair, { meetingId, decision }))
    clock.pass(1000)
  }
  expect(await listed()).toEqual(['practice: postponed, version none', ...HELD])
})
