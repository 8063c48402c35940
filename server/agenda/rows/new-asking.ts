import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { appearanceAsking } from '#db/schema/answer'
import type { AppearanceSide } from '#domain/policy/answer-policy'
import type { Instant } from '#domain/time/calendar'
import { endAnswerLinks } from '#server/agenda/rows/answer-links'

type Asked = { meetingId: string; contribution: { id: string } & AppearanceSide; by: string }

/** Writes down that an appearance was asked for, and ends the links of earlier askings: one appearance has one link at most. Its id. */
export async function newAsking(tx: Db, { meetingId, contribution, by }: Asked, at: Instant): Promise<string> {
  await endAnswerLinks(tx, [contribution.id], at)
  const askingId = randomUUID()
  const { personId, state, organizationId } = contribution
  await tx.insert(appearanceAsking).values({
    id: askingId,
    meetingId,
    contributionId: contribution.id,
    personId,
    stateCode: state,
    organizationId: state === null ? organizationId : null,
    askedAt: at,
    askedBy: by,
  })
  return askingId
}
