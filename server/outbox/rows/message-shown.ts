import type { MessageView } from '#domain/outbox/message-view'
import type { OutboxRow } from '#server/outbox/rows/lease'

/** A message as a list shows it, with the name of whose account it goes to. */
export function messageShown(message: OutboxRow, name: string | null, meeting: MessageView['meeting']): MessageView {
  const { id, kind, state, createdAt, dueAt, sentAt, handedOnBy, facts, reply, address } = message
  return {
    ...{ id, kind, to: name ?? address ?? '', meeting, state, createdAt, dueAt, sentAt, reply },
    ...{ handedOn: handedOnBy !== null, again: facts.againOf !== undefined },
  }
}
