import type { MessageView } from '#domain/outbox/message-view'
import type { LocalizedText } from '#domain/text/localized-text'
import type { OutboxRow } from '#server/outbox/rows/lease'

type Beside = { name: string | null; meeting: { slug: string; title: LocalizedText }; read: boolean }

/** A message as a list shows it. */
export function messageShown(message: OutboxRow, { name, meeting, read }: Beside): MessageView {
  const { id, kind, state, createdAt, dueAt, sentAt, handedOnBy, facts, reply, address } = message
  return {
    ...{ id, kind, to: name ?? address ?? '', meeting, state, createdAt, dueAt, sentAt, reply },
    ...{ handedOn: handedOnBy !== null, again: facts.againOf !== undefined, can: { read } },
  }
}
