import { client } from '#db/client'
import { isSignedIn } from '#domain/policy/viewer'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'

/** Whether a claim still is anybody's: of an open account, and not of a sign-in that was ended. */
export async function isClaimValid(claim: Claim | null): Promise<boolean> {
  return isSignedIn(await viewerOf(client().reader, claim, momentAt(client().reader, now())))
}
