import { and, eq, gt, isNull } from 'drizzle-orm'
import { client } from '#db/client'
import { account, passwordLink } from '#db/schema/account'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { mailedToken } from '#server/account/rows/mailed-link'
import { now } from '#server/core/clock'
import { publicUrl } from '#server/core/public-url'
import { processName } from '#server/core/settings'
import type { OutboxRow } from '#server/outbox/rows/lease'

/**
 * What a message says as it leaves, read at that moment: null where there is nothing to tell any more (the account is closed, the link was used
 * or is over).
 */
export async function mailFacts(row: OutboxRow): Promise<MailFacts | null> {
  const db = client().reader
  const [holder] =
    row.accountId === null
      ? []
      : await db
          .select({ email: account.email, name: account.displayName })
          .from(account)
          .where(and(eq(account.id, row.accountId), isNull(account.closedAt)))
  if (holder === undefined || row.facts.linkId === undefined) return null
  const { linkId } = row.facts
  const [link] = await db
    .select({ expiresAt: passwordLink.expiresAt })
    .from(passwordLink)
    .where(and(eq(passwordLink.id, linkId), isNull(passwordLink.usedAt), gt(passwordLink.expiresAt, now())))
  if (link === undefined) return null
  return {
    kind: row.kind,
    locale: row.locale,
    to: holder.email,
    name: holder.name,
    process: await processName(db),
    site: publicUrl(),
    href: `${publicUrl()}/${row.locale}/set-password/${mailedToken(linkId)}`,
  }
}
