import type { Db } from '#db/client'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { newMailedLink } from '#server/account/rows/mailed-link'
import { LINK_LIFE } from '#server/account/rows/password-link'
import { putMessage } from '#server/outbox/rows/put-message'

/** Sends the holder of an account a one-time link to set its password, in the caller's transaction. */
export async function invite(tx: Db, { id, locale }: { id: string; locale: Locale | null }, at: Instant): Promise<void> {
  const linkId = await newMailedLink(tx, id, at, LINK_LIFE)
  const news = { act: `invited ${linkId}`, kind: 'account-invited' as const, facts: { linkId } }
  await putMessage(tx, news, { accountId: id, locale: locale ?? 'en' }, at)
}
