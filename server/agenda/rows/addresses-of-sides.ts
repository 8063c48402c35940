import { and, asc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { answerLink, appearanceAsking } from '#db/schema/answer'
import { sideKeyOf } from '#domain/agenda/roster'

/**
 * The e-mail address that each of these sides (`state:KG`) was last asked at by a link, at any meeting, for as long as the link is kept. Whose
 * draft it is for is the caller’s to ask.
 */
export async function addressesOfSides(db: Db, sides: readonly string[]): Promise<Record<string, string>> {
  const of = (kind: string) => sides.flatMap((side) => (side.startsWith(`${kind}:`) ? [side.slice(kind.length + 1)] : []))
  const rows = await db
    .select({
      state: appearanceAsking.stateCode,
      organizationId: appearanceAsking.organizationId,
      personId: appearanceAsking.personId,
      address: answerLink.address,
    })
    .from(appearanceAsking)
    .innerJoin(answerLink, eq(answerLink.askingId, appearanceAsking.id))
    .where(
      and(
        isNotNull(answerLink.address),
        or(
          inArray(appearanceAsking.stateCode, of('state')),
          inArray(appearanceAsking.organizationId, of('organization')),
          inArray(appearanceAsking.personId, of('person')),
        ),
      ),
    )
    .orderBy(asc(answerLink.madeAt))
  const wanted = new Set(sides)
  return Object.fromEntries(rows.map((row) => [sideKeyOf(row), row.address ?? '']).filter(([side]) => wanted.has(side ?? '')))
}
