import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { appearanceAsking } from '#db/schema/answer'
import type { AskingView } from '#domain/agenda/answer-view'

/** The last asking of each appearance of a meeting that was ever asked. */
export async function askingsIn(db: Db, meetingId: string): Promise<AskingView[]> {
  return lastOfEach(
    await db.select().from(appearanceAsking).where(eq(appearanceAsking.meetingId, meetingId)).orderBy(asc(appearanceAsking.askedAt)),
  )
}

/** The same of some appearances, by their ids. */
export async function askingsOf(db: Db, contributionIds: readonly string[]): Promise<AskingView[]> {
  return lastOfEach(
    await db
      .select()
      .from(appearanceAsking)
      .where(inArray(appearanceAsking.contributionId, [...contributionIds]))
      .orderBy(asc(appearanceAsking.askedAt)),
  )
}

function lastOfEach(rows: (typeof appearanceAsking.$inferSelect)[]): AskingView[] {
  const last = new Map(rows.map((row) => [row.contributionId, row]))
  return [...last.values()].map(({ contributionId, askedAt, personId, stateCode, organizationId }) => ({
    contributionId,
    askedAt,
    asked: { personId, state: stateCode, organizationId },
  }))
}
