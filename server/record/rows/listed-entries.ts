import { and, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import { registerEntry } from '#db/schema/register'
import { isAdmin, isOfTheChair, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'

/** What a list shows of an entry. */
export const LISTED = {
  slug: registerEntry.slug,
  type: registerEntry.type,
  ordinal: registerEntry.ordinal,
  title: registerEntry.title,
  theme: registerEntry.theme,
  startsOn: registerEntry.startsOn,
  endsOn: registerEntry.endsOn,
  precision: registerEntry.precision,
  city: registerEntry.city,
  country: registerEntry.country,
  external: registerEntry.external,
  status: registerEntry.status,
}

/** What a list says of an entry: of a programme that was withdrawn its title and year alone. */
export function asListed<T extends ListedMeetingView>(entry: T): T {
  if (entry.status !== 'withdrawn') return entry
  const year = entry.startsOn.slice(0, 4)
  return {
    ...entry,
    theme: null,
    city: null,
    country: null,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    precision: 'year' as const,
  }
}

/** Meetings the viewer's State or organisation takes part in, as a condition; for a viewer with neither it holds for none. */
export function joinedBySideOf(db: Db, viewer: Viewer): SQL {
  return exists(
    db
      .select({ id: participation.id })
      .from(participation)
      .where(
        and(
          eq(participation.meetingId, registerEntry.meetingId),
          isNull(participation.endedAt),
          or(inArray(participation.stateCode, statesOf(viewer)), inArray(participation.organizationId, organizationsOf(viewer))),
        ),
      ),
  )
}

/** Which rows of the register a viewer may read, as a condition: `canReadPublished` said in the database's words. */
export function readableBy(db: Db, viewer: Viewer): SQL | undefined {
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return undefined
  const isPublic = eq(registerEntry.audience, 'public')
  return statesOf(viewer).length + organizationsOf(viewer).length === 0 ? isPublic : or(isPublic, joinedBySideOf(db, viewer))
}
