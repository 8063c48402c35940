import type { MessageState } from '#domain/outbox/sending-rule'
import { repeatMessageInput } from '#domain/outbox/steer-input'
import { canReadMessage } from '#domain/policy/outbox-policy'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { messageOf } from '#server/outbox/rows/message'
import { isPut, putMessage } from '#server/outbox/rows/put-message'

/** What has left, or has failed to. What still waits is sent by itself. */
const OVER: ReadonlySet<MessageState> = new Set(['sent', 'perhaps', 'failed', 'expired'])

/**
 * Sends a message about a meeting again: as a new one, that says so in its first line and otherwise tells what stands now. Refuses one that has
 * not left (`not-now`), and a second time (`already-repeated`): the new message can be sent again in its turn.
 */
export const repeatMessage = defineCommand({
  name: 'outbox.repeat',
  input: repeatMessageInput,
  load: (tx, { messageId }, moment) => messageOf(tx, messageId, moment),
  can: canReadMessage,
  run: async ({ tx, object: { message, meeting }, now }) => {
    if (!OVER.has(message.state)) return refuse('not-now')
    const { id, kind, accountId, address, locale } = message
    const news = { act: `again ${id}`, kind, facts: { ...message.facts, againOf: id }, meetingId: message.meetingId }
    const to = accountId === null ? { address: address ?? '' } : { accountId }
    if (await isPut(tx, news, to)) return refuse('already-repeated')
    await putMessage(tx, news, { ...to, locale }, now)
    const on = { objectKind: 'meeting', objectId: meeting.meeting.id, meetingId: meeting.meeting.id } as const
    return done(null, { act: 'meeting.news-repeated', ...on })
  },
})
