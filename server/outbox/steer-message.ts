import { eq } from 'drizzle-orm'
import { outboxMessage } from '#db/schema/outbox'
import type { MessageState } from '#domain/outbox/sending-rule'
import { type Steering, steerMessageInput } from '#domain/outbox/steer-input'
import { canSteerMessages } from '#domain/policy/outbox-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'

/** Which states a message must be in, and the one it comes to. What has left cannot be taken back. */
const STEPS: Record<Steering, { from: readonly MessageState[]; to: MessageState }> = {
  hold: { from: ['waiting'], to: 'held' },
  send: { from: ['waiting', 'held'], to: 'waiting' },
  withdraw: { from: ['waiting', 'held'], to: 'withdrawn' },
}

/** Holds a message about a meeting, lets it go now, or takes it back while it has not left. Refuses what has left meanwhile (`not-now`). */
export const steerMessage = defineCommand({
  name: 'outbox.steer',
  input: steerMessageInput,
  load: async (tx, { messageId }) => {
    const [row] = await tx.select().from(outboxMessage).where(eq(outboxMessage.id, messageId))
    return row === undefined || row.meetingId === null ? null : { ...row, meetingId: row.meetingId }
  },
  can: (viewer) => canSteerMessages(viewer),
  run: async ({ tx, input: { how }, object, now }) => {
    const { from, to } = STEPS[how]
    if (!from.includes(object.state)) return refuse('not-now')
    await tx.update(outboxMessage).set({ state: to, dueAt: now }).where(eq(outboxMessage.id, object.id))
    const act = ({ hold: 'meeting.news-held', send: 'meeting.news-sent', withdraw: 'meeting.news-withdrawn' } as const)[how]
    return done(null, { act, objectKind: 'meeting', objectId: object.meetingId, meetingId: object.meetingId })
  },
})
