import { client } from '#db/client'
import { isSignedIn } from '#domain/policy/viewer'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'

/** Whether a claim still belongs to somebody: its account is open and the sign-in was not ended. */
export async function isClaimValid(claim: Claim | null): Promise<boolean> {
  return isSignedIn(await viewerOf(client().reader, claim, momentAt(client().reader, now())))
}
