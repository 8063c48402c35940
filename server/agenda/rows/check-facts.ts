import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import { person } from '#db/schema/person'
import type { CheckFacts } from '#domain/agenda/check/check-facts'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { dateIn, type Instant } from '#domain/time/calendar'
import { memberStatesOn } from '#server/people/rows/standing-capacities'

/**
 * What the record knows that a draft is checked against. The directory has the posts of today alone: of a meeting that is over nothing is
 * said, for what was printed was right that day.
 */
export async function checkFacts(db: Db, meeting: MeetingFacts, now: Instant): Promise<CheckFacts> {
  const members = await memberStatesOn(db, meeting.startsOn)
  if (dateIn(meeting.timeZone, now) > meeting.endsOn) return { posts: {}, members }
  const rows = await db
    .selectDistinct({ id: person.id, position: person.position })
    .from(contribution)
    .innerJoin(person, eq(person.id, contribution.personId))
    .where(and(eq(contribution.meetingId, meeting.id), isNull(contribution.removedAt), isNotNull(person.position)))
  return { posts: Object.fromEntries(rows.flatMap(({ id, position }) => (position === null ? [] : [[id, position]]))), members }
}
