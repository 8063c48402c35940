import { headers } from 'next/headers'
import type { Claim } from '#server/command/viewer'
import { log } from '#server/core/log'
import type { Denied } from '#server/core/outcome'
import { addressIn } from '#server/web/client'

/**
 * Logs that somebody signed in was denied what they may not see or do. A visitor's are not logged: any passer-by could fill the log.
 */
export async function noteDenied(denied: Denied, claim: Claim | null): Promise<void> {
  if (claim === null) return
  const { accountId, signInId } = claim
  log.info({ accountId, signInId, address: addressIn((await headers()).get('x-forwarded-for')) }, denied.message)
}
