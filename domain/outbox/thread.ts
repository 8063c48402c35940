import type { NewsFacts } from '#domain/outbox/news-kinds'

/** Which matter a message is about: all messages about a text, a handover, a meeting or an account stand together in a mail program. */
export function threadOf(message: { facts: NewsFacts; meetingId: string | null; accountId: string | null }): string | null {
  const { facts, meetingId, accountId } = message
  if (facts.handoverId !== undefined) return `handover-${facts.handoverId}`
  if (facts.statementId !== undefined) return `text-${facts.statementId}`
  if (meetingId !== null) return `meeting-${meetingId}`
  return accountId === null ? null : `account-${accountId}`
}
