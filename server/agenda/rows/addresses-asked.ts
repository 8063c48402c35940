import { and, asc, eq, isNotNull, ne } from 'drizzle-orm'
import type { Db } from '#db/client'
import { answerLink, appearanceAsking } from '#db/schema/answer'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { LinkPurpose } from '#domain/agenda/answer-terms'
import { canBeToldByLink } from '#domain/policy/answer-policy'
import { VISITOR } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { nameHash } from '#server/agenda/rows/answer-links'

/** Where somebody was asked by a link, for what, and in which language. */
export type AddressAsked = { address: string; purpose: LinkPurpose; locale: Locale }

/** The addresses at which those who appear in a meeting's draft were asked by a link and may be written to, by appearance. */
export async function addressesAsked(
  db: Db,
  meetingId: string,
  appearances: readonly DraftContribution[],
  now: Instant,
): Promise<Map<string, AddressAsked>> {
  const links = await db
    .select({ link: answerLink, asking: appearanceAsking })
    .from(answerLink)
    .innerJoin(appearanceAsking, eq(appearanceAsking.id, answerLink.askingId))
    .where(and(eq(appearanceAsking.meetingId, meetingId), isNotNull(answerLink.address), ne(answerLink.address, '')))
  if (links.length === 0) return new Map()
  const askings = await db
    .select({ id: appearanceAsking.id, contributionId: appearanceAsking.contributionId })
    .from(appearanceAsking)
    .where(eq(appearanceAsking.meetingId, meetingId))
    .orderBy(asc(appearanceAsking.askedAt), asc(appearanceAsking.id))
  const last = new Map(askings.map(({ id, contributionId }) => [contributionId, id]))
  const standing = new Map(appearances.map((one) => [one.id, one]))
  const found = new Map<string, AddressAsked>()
  for (const { link, asking } of links) {
    const one = standing.get(asking.contributionId)
    if (one === undefined || link.address === null) continue
    const told = {
      ...{ purpose: link.purpose, expiresAt: link.expiresAt, at: now, now: one },
      asked: { personId: asking.personId, state: asking.stateCode, organizationId: asking.organizationId },
      sameName: nameHash(one) === link.nameHash,
      askedAnew: last.get(one.id) !== asking.id,
    }
    if (canBeToldByLink(VISITOR, told)) found.set(one.id, { address: link.address, purpose: link.purpose, locale: link.locale })
  }
  return found
}
