import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'

/** Forgets an address without an account in the outbox: what has not left is taken back; that there was a message, and when, stays. */
export async function forgetAddress(tx: Db, address: string): Promise<void> {
  await tx
    .update(outboxMessage)
    .set({
      key: sql`${outboxMessage.id}`,
      address: '',
      subject: null,
      text: null,
      state: sql`case when ${outboxMessage.state} in ('waiting', 'held') then 'withdrawn' else ${outboxMessage.state} end`,
    })
    .where(eq(outboxMessage.address, address))
}
