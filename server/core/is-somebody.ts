import { client } from '#db/client'
import { isSignedIn } from '#domain/policy/viewer'
import { now } from '#server/core/clock'
import { type Claim, viewerOf } from '#server/core/viewer'

/** Whether a claim still is anybody's: of an open account, and not of a sign-in that was ended. */
export async function isSomebody(claim: Claim | null): Promise<boolean> {
  return isSignedIn(await viewerOf(client().reader, claim, now()))
}
