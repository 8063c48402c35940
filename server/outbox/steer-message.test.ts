import { beforeEach, expect, test } from 'vitest'
import { expectAct } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse } from '#server/core/outcome'
import { messages } from '#server/outbox/queries/messages'
import { steerMessage } from '#server/outbox/steer-message'

// Organisers see what is told of meetings, and hold it or take it back while it has not left. Admins see figures.

let chair: Claim
let id = ''
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  const [row] = read(`select id, meeting_id from outbox_message where meeting_id is not null and state = 'waiting' limit 1`)
  id = String(row?.id)
  meetingId = String(row?.meeting_id)
})

const steer = (how: string, who = chair) => steerMessage(who, { messageId: id, how })
const state = () => read(`select state from outbox_message where id = '${id}'`)[0]?.state
const on = () => ({ objectKind: 'meeting', objectId: meetingId, meetingId }) as const

test('a message is held, let go, and taken back for good; each on record', async () => {
  await expectAct(chair, () => steer('hold'), { act: 'meeting.news-held', ...on() })
  expect(state()).toBe('held')
  expect(await steer('hold')).toEqual(refuse('not-now'))
  await expectAct(chair, () => steer('send'), { act: 'meeting.news-sent', ...on() })
  expect(state()).toBe('waiting')
  await expectAct(chair, () => steer('withdraw'), { act: 'meeting.news-withdrawn', ...on() })
  expect(await steer('send')).toEqual(refuse('not-now'))
  expect(state()).toBe('withdrawn')
})

test('organisers see the words, admins figures alone, and nobody else anything', async () => {
  const asked = { state: null, before: null }
  const seen = await messages(chair, asked)
  const mine = seen.messages?.find((message) => message.id === id)
  expect(mine).toMatchObject({ state: 'waiting', sent: null, facts: { kind: mine?.kind } })
  const admins = await messages(await claimOf('admin@demo.example'), asked)
  expect(admins).toEqual({ counts: seen.counts, messages: null, next: null, zone: seen.zone })
  expect((await messages(chair, { ...asked, state: 'sent' })).messages).toEqual([])
  for (const email of ['delegate.tj@demo.example', 'observer.pk@demo.example']) {
    await expect(messages(await claimOf(email), asked)).rejects.toThrow(Denied)
    await expect(steer('hold', await claimOf(email))).rejects.toThrow(Denied)
  }
  await expect(steer('hold', await claimOf('admin@demo.example'))).rejects.toThrow(Denied)
})
