import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { agendaItem, part } from '#db/schema/agenda'

/** Marks the abstracts of a meeting as demonstration texts: where all else is the source's, they alone are not. */
export async function markDemonstration(meetingId: string): Promise<void> {
  await client().transact(async (tx) => {
    for (const table of [agendaItem, part]) {
      const rows = await tx.select({ id: table.id, abstract: table.abstract }).from(table).where(eq(table.meetingId, meetingId))
      for (const { id, abstract } of rows)
        if (abstract !== null)
          await tx
            .update(table)
            .set({ abstract: { ...abstract, demonstration: true } })
            .where(eq(table.id, id))
    }
  })
}
