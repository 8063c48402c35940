import { eq } from 'drizzle-orm'
import { environment } from '#config/environment'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import type { MailFacts } from '#domain/outbox/mail-facts'
import type { MessageWordsView } from '#domain/outbox/message-view'
import type { MessageState } from '#domain/outbox/sending-rule'
import { withoutTokens } from '#domain/outbox/without-tokens'
import { canReadDraft } from '#domain/policy/agenda-policy'
import { canReadMessage } from '#domain/policy/outbox-policy'
import { defineQuery } from '#server/command/define-query'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { messageOf } from '#server/outbox/rows/message'
import { messageShown } from '#server/outbox/rows/message-shown'
import { isPut } from '#server/outbox/rows/put-message'
import { lastPublication } from '#server/publication/rows/last-publication'

/** What never left, or was sent by hand: what it says is what stands now. */
const COMPOSED: ReadonlySet<MessageState> = new Set(['waiting', 'sending', 'held', 'failed', 'expired', 'perhaps'])

/** One message about a meeting with its words, as it was sent or as it would be sent now: for whoever may hold it and read what it tells of. */
export const message = defineQuery({
  name: 'outbox.message',
  load: (db: Db, args: { messageId: string }, moment) => messageOf(db, args.messageId, moment),
  can: canReadMessage,
  read: async ({ db, object: { message: row, meeting }, viewer, moment }): Promise<MessageWordsView> => {
    const { id, kind, state, accountId, address, subject, text, handedOnBy } = row
    const [holder] = await db
      .select()
      .from(account)
      .where(eq(account.id, accountId ?? ''))
    const { slug, title } = await meetingAsSeenBy(db, viewer, meeting.meeting, moment)
    // Of a meeting never published, only who reads its draft is told its name: others see the message without it.
    const isNameless = !canReadDraft(viewer, meeting) && (await lastPublication(db, meeting.meeting.id)) === null
    const sent = subject === null || text === null || isNameless ? null : { subject, text }
    const composed = sent === null && (COMPOSED.has(state) || handedOnBy !== null || isNameless)
    const facts = composed ? await mailFacts(row) : null
    return {
      ...messageShown(row, holder?.displayName ?? null, { slug, title }),
      address: holder?.email ?? address ?? '',
      zone: await moment.zone(),
      sent,
      facts: shownTo(facts !== null && isNameless ? { ...facts, meeting: title } : facts, state),
      repeated: await isPut(db, { act: `again ${id}`, kind }, accountId === null ? { address: address ?? '' } : { accountId }),
    }
  },
})

// A link by which somebody answers is handed on by hand where no mail is sent; else nobody but its recipient is shown it.
function shownTo(facts: MailFacts | null, state: MessageState): MailFacts | null {
  if (facts?.asked === undefined || (environment().SMTP_URL === undefined && state !== 'sent')) return facts
  const appearances = facts.asked.appearances.map((one) => ({ ...one, href: withoutTokens(one.href) }))
  return { ...facts, href: withoutTokens(facts.href), asked: { ...facts.asked, appearances } }
}
