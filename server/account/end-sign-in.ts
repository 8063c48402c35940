import { and, eq, isNull } from 'drizzle-orm'
import { client } from '#db/client'
import { signIn } from '#db/schema/sign-in'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { noteSignIn } from '#server/core/note-sign-in'

/** Ends the sign-in of a claim, as its holder signs out: a copy of its cookie opens nothing any more. */
export async function endSignIn({ accountId, signInId }: Claim): Promise<void> {
  if (signInId === undefined) return
  await client().transact(async (tx) => {
    await tx
      .update(signIn)
      .set({ endedAt: now() })
      .where(and(eq(signIn.id, signInId), eq(signIn.accountId, accountId), isNull(signIn.endedAt)))
  })
  noteSignIn('out', { accountId, signInId })
}
