import { and, asc, desc, eq, exists, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { participation } from '#db/schema/meeting'
import { publishedMeeting } from '#db/schema/publication'
import { LONGEST_MEETING } from '#domain/meeting/meeting-input'
import { canReadRecord } from '#domain/policy/record-policy'
import { isAdmin, isOfTheChair, isSupportUnit, organizationsOf, statesOf, type Viewer } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { addDays, type CalendarDate, dateIn } from '#domain/time/calendar'
import { chairAt } from '#server/chairmanship/chair-at'
import { defineQuery } from '#server/core/define-query'
import { processName, processZone } from '#server/core/settings'
import { nameIn, stateNames } from '#server/people/queries'

/** A meeting as the record lists it. */
export type RecordedMeeting = {
  slug: string
  type: string
  ordinal: number | null
  title: LocalizedText
  theme: LocalizedText | null
  startsOn: CalendarDate
  endsOn: CalendarDate
  city: LocalizedText | null
  country: LocalizedText | null
}

const PAGE = 40

const COLUMNS = {
  slug: publishedMeeting.slug,
  type: publishedMeeting.type,
  ordinal: publishedMeeting.ordinal,
  title: publishedMeeting.title,
  theme: publishedMeeting.theme,
  startsOn: publishedMeeting.startsOn,
  endsOn: publishedMeeting.endsOn,
  city: publishedMeeting.city,
  country: publishedMeeting.country,
}

/** Published meetings the viewer may read, the latest first, forty a page; `before` is the last row's mark of the page above. */
export const recordedMeetings = defineQuery({
  name: 'record.meetings',
  load: async (_db: Db, _args: { before: string | null }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args }) => {
    const rows = await db
      .select({ ...COLUMNS, id: publishedMeeting.meetingId })
      .from(publishedMeeting)
      .where(and(readableBy(db, viewer), before(args.before)))
      .orderBy(desc(publishedMeeting.startsOn), desc(publishedMeeting.meetingId))
      .limit(PAGE + 1)
    const meetings = rows.slice(0, PAGE)
    const last = meetings.at(-1)
    return {
      meetings: meetings.map(({ id: _, ...meeting }): RecordedMeeting => meeting),
      next: rows.length > PAGE && last ? `${last.startsOn}_${last.id}` : null,
    }
  },
})

// The page ends are marks (date and id), not offsets: the hundredth page costs what the first does.
function before(mark: string | null): SQL | undefined {
  const [startsOn, id] = (mark ?? '').split('_')
  if (!startsOn || !id) return undefined
  // Said first as a range of the index, then to the row.
  return and(lte(publishedMeeting.startsOn, startsOn), or(lt(publishedMeeting.startsOn, startsOn), lt(publishedMeeting.meetingId, id)))
}

/** The front page: the Process's name, who chairs, the meetings to come and the latest held. */
export const frontPage = defineQuery({
  name: 'record.front-page',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, viewer, args, now }) => {
    const today = dateIn(await processZone(db), now)
    const chair = await chairAt(db, now)
    const readable = readableBy(db, viewer)
    // A meeting under way began no longer ago than a meeting can last: the index need not be read from its beginning.
    const earliest = addDays(today, -LONGEST_MEETING)
    const coming = await db
      .select(COLUMNS)
      .from(publishedMeeting)
      .where(and(readable, gte(publishedMeeting.startsOn, earliest), gte(publishedMeeting.endsOn, today)))
      .orderBy(asc(publishedMeeting.startsOn), asc(publishedMeeting.meetingId))
      .limit(3)
    const held = await db
      .select(COLUMNS)
      .from(publishedMeeting)
      .where(and(readable, lte(publishedMeeting.startsOn, today), lt(publishedMeeting.endsOn, today)))
      .orderBy(desc(publishedMeeting.startsOn), desc(publishedMeeting.meetingId))
      .limit(3)
    const names = await stateNames(db, args.locale, today)
    return {
      name: await processName(db),
      chair: chair && { name: nameIn(names, chair.state), effectiveOn: chair.effectiveOn, precision: chair.precision },
      coming,
      held,
    }
  },
})

/** Which rows of the record a viewer may read, as a condition: `canReadPublished` said in the database's words. */
function readableBy(db: Db, viewer: Viewer): SQL | undefined {
  if (isSupportUnit(viewer) || isOfTheChair(viewer) || isAdmin(viewer)) return undefined
  const states = statesOf(viewer)
  const organizations = organizationsOf(viewer)
  const isPublic = eq(publishedMeeting.audience, 'public')
  if (states.length + organizations.length === 0) return isPublic
  const takesPart = exists(
    db
      .select({ id: participation.id })
      .from(participation)
      .where(
        and(
          eq(participation.meetingId, publishedMeeting.meetingId),
          or(inArray(participation.stateCode, states), inArray(participation.organizationId, organizations)),
        ),
      ),
  )
  return or(isPublic, takesPart)
}

/** What the Process is called, for the head of every page. */
export const processTitle = defineQuery({
  name: 'record.title',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: ({ db }) => processName(db),
})
