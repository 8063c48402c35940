import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import type { PresidingView } from '#domain/record/process-view'
import { type CalendarDate, dateIn } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'

/** Who presides for the State in the Chair at an instant, with the post held then; empty when nobody chairs or the record does not know. */
export async function chairpersonsAt(db: Db, moment: Moment): Promise<PresidingView[]> {
  const term = await moment.chair()
  return term === null
    ? []
    : (await presidingUnder(db, term, dateIn(await moment.zone(), moment.now))).filter((person) => person.post === 'chairperson')
}

/** The chairpersons and their deputies of a term on a day, in the order in which they took office. */
export function presidingUnder(db: Db, term: { effectiveOn: CalendarDate }, day: CalendarDate): Promise<PresidingView[]> {
  return db
    .select({ name: person.name, post: chairperson.post, position: chairperson.position })
    .from(chairperson)
    .innerJoin(person, eq(person.id, chairperson.personId))
    .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
    .where(
      and(
        eq(chairmanship.effectiveOn, term.effectiveOn),
        isNull(chairperson.replacedAt),
        isNull(chairmanship.replacedAt),
        lte(chairperson.validFrom, day),
        or(isNull(chairperson.validUntil), gt(chairperson.validUntil, day)),
      ),
    )
    .orderBy(asc(chairperson.validFrom))
}
