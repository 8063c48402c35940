import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { person } from '#db/schema/person'
import { registerEntry } from '#db/schema/register'
import { stateName } from '#db/schema/state'
import { termAt } from '#domain/chairmanship/holds-chair'
import { canReadRecord } from '#domain/policy/record-policy'
import type { Locale } from '#domain/text/locale'
import { type CalendarDate, dateIn, dayBegins } from '#domain/time/calendar'
import { termsBegun } from '#server/chairmanship/chair-at'
import { presidingAt } from '#server/chairmanship/chairperson-at'
import { defineQuery } from '#server/core/define-query'
import { processName, processZone } from '#server/core/settings'
import { organizationsStanding, statesStanding, supportUnitOn } from '#server/record/standing'

type AsOf = { locale: Locale; on: CalendarDate | null }

/**
 * The Process as it stood on a day (today without one): who chaired and who presided, members and observers by the names they had, in the
 * protocol order of the language, and who ran the Support Unit. The day turns at midnight in the Process's zone.
 */
export const processOn = defineQuery({
  name: 'record.process',
  load: async (_db: Db, _args: AsOf) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const zone = await processZone(db)
    const on = args.on ?? dateIn(zone, now)
    const at = args.on === null ? now : dayBegins(on, zone)
    const terms = await termsBegun(db, now, zone)
    const chair = termAt(terms, at, zone)
    const states = await statesStanding(db, args.locale, on)
    const presiding = await presidingAt(db, at)
    return {
      on,
      name: await processName(db),
      chair: chair && {
        state: chair.state,
        name: states.find((one) => one.code === chair.state)?.name ?? chair.state,
        effectiveOn: chair.effectiveOn,
        precision: chair.precision,
        chairpersons: presiding.filter((one) => one.post === 'chairperson'),
        deputies: presiding.filter((one) => one.post === 'deputy'),
      },
      members: states.filter((one) => one.capacity === 'member'),
      observers: states.filter((one) => one.capacity === 'observer'),
      observingOrganizations: (await organizationsStanding(db, args.locale, on)).filter((one) => one.capacity === 'observer'),
      supportUnit: await supportUnitOn(db, on),
    }
  },
})

/** All chairmanships in the order of time with those who presided, by the names of each one's beginning, and the meetings of the ribbon. */
export const chairmanships = defineQuery({
  name: 'record.chairmanships',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canReadRecord(viewer),
  read: async ({ db, args, now }) => {
    const zone = await processZone(db)
    const terms = await termsBegun(db, now, zone)
    const names = await db
      .select()
      .from(stateName)
      .where(and(eq(stateName.locale, args.locale), isNull(stateName.replacedAt)))
    const nameOn = (code: string, on: string) =>
      names.find((one) => one.stateCode === code && one.validFrom <= on && (one.validUntil === null || on < one.validUntil))?.shortName ??
      code
    const presided = await db
      .select({
        effectiveOn: chairmanship.effectiveOn,
        name: person.name,
        post: chairperson.post,
        position: chairperson.position,
        from: chairperson.validFrom,
        source: chairperson.source,
      })
      .from(chairperson)
      .innerJoin(chairmanship, eq(chairmanship.id, chairperson.chairmanshipId))
      .innerJoin(person, eq(person.id, chairperson.personId))
      .where(and(isNull(chairperson.replacedAt), isNull(chairmanship.replacedAt)))
      .orderBy(asc(chairperson.validFrom))
    const meetings = await db
      .select({
        slug: registerEntry.slug,
        type: registerEntry.type,
        ordinal: registerEntry.ordinal,
        startsOn: registerEntry.startsOn,
        precision: registerEntry.precision,
        title: registerEntry.title,
      })
      .from(registerEntry)
      .where(
        and(
          eq(registerEntry.audience, 'public'),
          eq(registerEntry.external, false),
          or(
            eq(registerEntry.type, 'som'),
            eq(registerEntry.type, 'ministerial'),
            eq(registerEntry.slug, 'conference-2011'),
            eq(registerEntry.type, 'coordinators'),
          ),
        ),
      )
      .orderBy(asc(registerEntry.startsOn))
      .limit(60)
    const current = termAt(terms, now, zone)
    return {
      today: dateIn(zone, now),
      terms: terms.map((term, at) => ({
        ...term,
        name: nameOn(term.state, term.effectiveOn),
        until: terms[at + 1]?.effectiveOn ?? term.endsOn,
        current: term.effectiveOn === current?.effectiveOn,
        chairpersons: presided.filter((one) => one.effectiveOn === term.effectiveOn),
      })),
      meetings,
    }
  },
})
