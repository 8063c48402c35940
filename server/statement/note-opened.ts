import { and, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { textOpened } from '#db/schema/told'
import { ownAmong } from '#domain/policy/statement-policy'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { instantOfAct } from '#server/core/clock-guard'
import { statementInContext } from '#server/statement/rows/statement'

/**
 * Notes that an account has opened a text that was sent to its delegation: the first time alone, and only by who may read it as its delegation.
 * Nothing is noted while the clock is not believed.
 */
export async function noteOpened(
  claim: Claim | null,
  { statementId, circulationId }: { statementId: string; circulationId: string },
): Promise<void> {
  if (claim === null) return
  const { accountId } = claim
  const known = await client()
    .reader.select({ openedAt: textOpened.openedAt })
    .from(textOpened)
    .where(and(eq(textOpened.circulationId, circulationId), eq(textOpened.accountId, accountId)))
  if (known.length > 0) return
  await client().transact(async (tx) => {
    const openedAt = await instantOfAct(tx)
    if (openedAt === null) return
    const viewer = await viewerOf(tx, claim, momentAt(tx, openedAt))
    const found = await statementInContext(tx, statementId, openedAt)
    const sent = found?.circulations.find(({ id }) => id === circulationId)
    if (sent === undefined || ownAmong(viewer, sent.recipients).length === 0) return
    await tx.insert(textOpened).values({ circulationId, accountId, openedAt }).onConflictDoNothing()
  })
}
