import { client } from '#db/client'
import { isSignedIn } from '#domain/policy/viewer'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { instantOfRead } from '#server/core/clock-guard'

/** Whether a claim still belongs to somebody: its account is open and the sign-in was not ended. */
export async function isClaimValid(claim: Claim | null): Promise<boolean> {
  return isSignedIn(await viewerOf(client().reader, claim, momentAt(client().reader, await instantOfRead())))
}
