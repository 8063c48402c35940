import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { standingAtMeeting } from '#domain/meeting/standing-at-meeting'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import type { Locale } from '#domain/text/locale'
import { stateNames } from '#server/people/rows/names'
import { standingCapacitiesOn } from '#server/people/rows/standing-capacities'

/**
 * The place of each State in the protocol order of a meeting: by its capacity there, else by its standing one, then by its name of that
 * day in the alphabet of `locale`. States without either come last.
 */
export async function protocolOrder(db: Db, { id, startsOn }: MeetingFacts, locale: Locale): Promise<(state: string) => number> {
  const names = await stateNames(db, locale, startsOn)
  const listed = await db
    .select({ state: participation.stateCode, capacity: participation.capacity })
    .from(participation)
    .where(and(eq(participation.meetingId, id), isNotNull(participation.stateCode), isNull(participation.endedAt)))
  const standing = await standingCapacitiesOn(db, startsOn)
  const capacityOf = (code: string) =>
    listed.find(({ state }) => state === code)?.capacity ??
    standing
      .filter(({ stateCode }) => stateCode === code)
      .map((row) => standingAtMeeting(row, row.capacity))
      .at(0) ??
    'guest'
  const order = inProtocolOrder(
    names.map(({ code }) => ({ state: code, organizationId: null, capacity: capacityOf(code) })),
    { states: Object.fromEntries(names.map(({ code, name }) => [code, name])), organizations: {} },
  ).map(({ state }) => state)
  return (state) => (order.includes(state) ? order.indexOf(state) : order.length)
}
