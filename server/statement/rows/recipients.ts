import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { circulation, circulationRecipient } from '#db/schema/consultation'
import { participation } from '#db/schema/meeting'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import { delegationKey } from '#domain/policy/statement-policy'
import type { SilenceAcknowledged } from '#domain/statement/silence-matters'
import type { CirculationPurpose } from '#domain/statement/statement-terms'
import type { Instant } from '#domain/time/calendar'
import type { Seal } from '#server/core/activity-chain'
import { type Refusal, refuseField } from '#server/core/outcome'
import { delegationIn, revisionOf, type StatementContext } from '#server/statement/rows/statement'

/** Records a circulation and its recipients, with the capacity they have at the meeting now. The act seals the rows in `seals`. */
export async function sendTo(
  tx: Db,
  context: StatementContext,
  sending: Sending,
): Promise<{ ok: true; id: string; seals: Seal[] } | Refusal> {
  const { wants, ...row } = sending
  const chosen = await revisionOf(tx, context.statement.id, row.revisionId)
  if (!chosen) return refuseField('revisionId', 'required')
  const taking = await participantsOf(tx, context.meeting.id)
  const recipients = taking.filter((participant) => wants(delegationKey(delegationIn(participant)), participant.capacity))
  if (recipients.length === 0) return refuseField('to', 'nobody-chosen')
  const id = randomUUID()
  await tx.insert(circulation).values({ id, statementId: context.statement.id, ...row })
  const seals: Seal[] = [['circulation', id]]
  for (const { stateCode, organizationId, capacity } of recipients) {
    const recipientId = randomUUID()
    await tx.insert(circulationRecipient).values({ id: recipientId, circulationId: id, stateCode, organizationId, capacity })
    seals.push(['circulation_recipient', recipientId])
  }
  return { ok: true, id, seals }
}

/** Who takes part in a meeting now. */
export async function participantsOf(db: Db, meetingId: string) {
  return db
    .select()
    .from(participation)
    .where(and(eq(participation.meetingId, meetingId), isNull(participation.endedAt)))
}

export type Sending = {
  revisionId: string
  purpose: CirculationPurpose
  openedAt: Instant
  openedBy: string
  closesAt: Instant
  acknowledged?: SilenceAcknowledged | null
  wants: (key: string, capacity: MeetingCapacity) => boolean
}
