import { and, asc, desc, eq, gt, gte, isNull, lt, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import type { LastKnownView, PresidingView } from '#domain/record/process-view'
import { type CalendarDate, dateIn } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'

/** Who presides for the State in the Chair at an instant, with the post held then; empty when nobody chairs or the record does not know. */
export async function chairpersonsAt(db: Db, moment: Moment): Promise<PresidingView[]> {
  const term = await moment.chair()
  return term === null
    ? []
    : (await presidingUnder(db, term, dateIn(await moment.zone(), moment.now))).filter((person) => person.post === 'chairperson')
}

/**
 * The chairpersons and their deputies of a term on a day, in the order in which they took office. Whoever a source last names before
 * the day, without a word of the end, is not known to preside on it.
 */
export function presidingUnder(db: Db, term: { effectiveOn: CalendarDate }, day: CalendarDate): Promise<PresidingView[]> {
  return db
    .select({ name: person.name, post: chairperson.post, position: chairperson.position })
    .from(chairperson)
    .innerJoin(person, eq(person.id, chairperson.personId))
    .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
    .where(
      and(
        onRecordUnder(term),
        lte(chairperson.validFrom, day),
        or(isNull(chairperson.validUntil), gt(chairperson.validUntil, day)),
        or(isNull(chairperson.lastKnownOn), gte(chairperson.lastKnownOn, day)),
      ),
    )
    .orderBy(asc(chairperson.validFrom))
}

/** The chairperson whom a source last names in office under a term, some day before this one, if none tells of the end. */
export async function lastKnownUnder(db: Db, term: { effectiveOn: CalendarDate }, day: CalendarDate): Promise<LastKnownView | null> {
  const [last] = await db
    .select({ name: person.name, post: chairperson.post, position: chairperson.position, on: chairperson.lastKnownOn })
    .from(chairperson)
    .innerJoin(person, eq(person.id, chairperson.personId))
    .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
    .where(
      and(
        onRecordUnder(term),
        eq(chairperson.post, 'chairperson'),
        lt(chairperson.lastKnownOn, day),
        or(isNull(chairperson.validUntil), gt(chairperson.validUntil, day)),
      ),
    )
    .orderBy(desc(chairperson.lastKnownOn))
    .limit(1)
  return last === undefined || last.on === null ? null : { ...last, on: last.on }
}

const onRecordUnder = (term: { effectiveOn: CalendarDate }) =>
  and(eq(chairmanship.effectiveOn, term.effectiveOn), isNull(chairperson.replacedAt), isNull(chairmanship.replacedAt))
