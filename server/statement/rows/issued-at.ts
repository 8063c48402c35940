import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import type { Participants } from '#domain/policy/agenda-policy'
import { canReadIssued } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { type Withdrawal, withdrawnAmong } from '#server/statement/rows/withdrawals'

type Issuance = typeof issuance.$inferSelect

/** An issued text at a meeting's address, with its issues, the newest first, and its withdrawal, if that stands. */
export type IssuedAt = { newest: Issuance; all: Issuance[]; participants: Participants; withdrawal: Withdrawal | null }

const NOBODY: Participants = { states: [], organizations: [] }

/** The texts issued at a meeting's address, the newest first: after a withdrawn one there may be another. */
export async function issuedAt(db: Db, slug: string): Promise<IssuedAt[]> {
  const rows = await db.select().from(issuance).where(eq(issuance.slug, slug)).orderBy(desc(issuance.number), desc(issuance.correction))
  const [first] = rows
  if (!first) return []
  const restricted = rows.some(({ audience }) => audience !== 'public')
  const participants = restricted ? (await participantsOfMeetings(db, [first.meetingId]))(first.meetingId) : NOBODY
  const withdrawn = await withdrawnAmong(
    db,
    rows.map(({ statementId }) => statementId),
  )
  return rows
    .filter((row, at) => rows.findIndex(({ statementId }) => statementId === row.statementId) === at)
    .map((newest) => ({
      newest,
      all: rows.filter(({ statementId }) => statementId === newest.statementId),
      participants,
      withdrawal: withdrawn.get(newest.statementId) ?? null,
    }))
}

/** Those of them that a viewer may read. */
export function readableIssued(viewer: Viewer, texts: readonly IssuedAt[]): IssuedAt[] {
  return texts.filter(({ newest: { audience }, participants }) => canReadIssued(viewer, { audience, participants }))
}
