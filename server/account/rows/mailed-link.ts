import { createHmac, randomUUID } from 'node:crypto'
import { environment } from '#config/environment'
import type { Db } from '#db/client'
import { passwordLink } from '#db/schema/account'
import { type Instant, isoInstant } from '#domain/time/calendar'
import { linkHash } from '#server/account/rows/password-link'

/** A link that its holder asked for works for an hour, unless it is said otherwise. */
const ASKED_LINK_LIFE = 60 * 60 * 1000

/**
 * Makes a link that is sent by mail, in the caller's transaction, beside others that the account may have. Its token is derived from its id and the
 * installation's secret, so that the message can be composed when it leaves, and again, and the token stands nowhere.
 */
export async function newMailedLink(tx: Db, accountId: string, at: Instant, life = ASKED_LINK_LIFE): Promise<string> {
  const id = randomUUID()
  const expiresAt = isoInstant(Date.parse(at) + life)
  await tx.insert(passwordLink).values({ id, accountId, tokenHash: linkHash(mailedToken(id)), issuedAt: at, expiresAt })
  return id
}

/** The token of a link by its id: 256 bits that nobody can compute without the installation's secret. */
export function mailedToken(linkId: string): string {
  return createHmac('sha256', environment().AUTH_SECRET ?? '')
    .update(`link ${linkId}`)
    .digest('base64url')
}
