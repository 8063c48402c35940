import { eq } from 'drizzle-orm'
import { outboxMessage } from '#db/schema/outbox'
import type { MessageState } from '#domain/outbox/sending-rule'
import { type Steering, steerMessageInput } from '#domain/outbox/steer-input'
import { canReadMessage } from '#domain/policy/outbox-policy'
import type { ActWord } from '#domain/record/acts'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { messageOf } from '#server/outbox/rows/message'

/** Which states a message must be in, the one it comes to, and the act. What has left cannot be taken back. */
const STEPS: Record<Steering, { from: readonly MessageState[]; to: MessageState; act: ActWord }> = {
  hold: { from: ['waiting'], to: 'held', act: 'meeting.news-held' },
  send: { from: ['waiting', 'held'], to: 'waiting', act: 'meeting.news-sent' },
  withdraw: { from: ['waiting', 'held'], to: 'withdrawn', act: 'meeting.news-withdrawn' },
  // What a server does not take, or where there is none, a person hands on: then it is sent, by them.
  'hand-on': { from: ['waiting', 'held', 'failed', 'expired', 'perhaps'], to: 'sent', act: 'meeting.news-handed-on' },
}

/**
 * Holds a message about a meeting, lets it go now, takes it back while it has not left, or notes that it was handed on by hand. Refuses what has left
 * meanwhile (`not-now`).
 */
export const steerMessage = defineCommand({
  name: 'outbox.steer',
  input: steerMessageInput,
  by: 'account',
  load: (tx, { messageId }, moment) => messageOf(tx, messageId, moment),
  can: canReadMessage,
  run: async ({ tx, input: { how }, object: { message, meeting }, accountId, now }) => {
    const { from, to, act } = STEPS[how]
    if (!from.includes(message.state)) return refuse('not-now')
    const handed = how === 'hand-on' ? { sentAt: now, handedOnBy: accountId } : {}
    await tx
      .update(outboxMessage)
      .set({ state: to, dueAt: now, ...handed })
      .where(eq(outboxMessage.id, message.id))
    const { id } = meeting.meeting
    return done(null, { act, objectKind: 'meeting', objectId: id, meetingId: id })
  },
})
